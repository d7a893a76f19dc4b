/// How large a package is to be.
public struct PackagePlan: Sendable, Hashable {
    /// The rows of `observations.csv`.
    public var observations: Int
    /// The rows of `indicators.csv`.
    public var indicators: Int
    /// The rows of `milestones.csv`; none: no such table.
    public var milestones: Int
    /// The rows of `reports.csv`, which are about milestones.
    public var reports: Int
    /// The communes after the merger; those before it, the provinces, the successions and the staffing
    /// come along. None: no such tables.
    public var units: Int
    /// What the numbers begin with. The same plan gives the same bytes.
    public var seed: UInt64

    /// Plans a package.
    public init(
        observations: Int = 1_000_000, indicators: Int = 1000, milestones: Int = 0, reports: Int = 0,
        units: Int = 0, seed: UInt64 = 1
    ) {
        self.observations = observations
        self.indicators = indicators
        self.milestones = milestones
        self.reports = reports
        self.units = units
        self.seed = seed
    }

    /// Why the plan cannot be carried out, or nil: no two rows may have one key, so that there is an end to
    /// the rows that so many indicators or milestones can have.
    public var fault: String? {
        let counts = [observations, indicators, milestones, reports, units]
        if counts.contains(where: { $0 < 0 }) { return "a number of rows is below 0" }
        if observations > PackagePlan.mostRows(of: indicators) {
            return
                "\(indicators) indicators have at most \(PackagePlan.mostRows(of: indicators)) observations"
        }
        if reports > PackagePlan.mostRows(of: milestones) {
            return "\(milestones) milestones have at most \(PackagePlan.mostRows(of: milestones)) reports"
        }
        return nil
    }

    /// One row a day from every reporter about every subject.
    private static func mostRows(of subjects: Int) -> Int {
        let (most, isTooLarge) = subjects.multipliedReportingOverflow(
            by: Offices.reporters.count * History.dayCount)
        return isTooLarge ? .max : most
    }
}
