internal import Notation
internal import ReformModel

/// The rows that were known by a day, by what they speak of. Nothing later comes past this type.
struct KnownRows {
    private let observations: Observations
    private let reports: ReportHistory
    /// Targets by indicator, in order of decision, then of the file.
    let targets: [String: [Target]]
    /// Staffing figures, in file order.
    let staffing: [Staffing]
    /// How many of them are illustrative.
    let illustrativeCount: Int
    /// The newest day on which any of them became known.
    let newest: Day?
    private let day: Day

    init(of programme: Programme, on day: Day) {
        self.day = day
        observations = programme.observations
        reports = programme.reportHistory
        let targets = programme.targets.filter { $0.decided.map { $0 <= day } ?? true }
        self.targets = Dictionary(grouping: targets, by: \.indicator).mapValues { rows in
            rows.sorted {
                ($0.decided ?? Day(number: .min), $0.place.line) < (
                    $1.decided ?? Day(number: .min), $1.place.line
                )
            }
        }
        let staffing = programme.staffing.filter { $0.reported <= day && $0.day <= day }
        self.staffing = staffing
        let observed = programme.observations.tally(knownBy: day)
        let reported = reports.tally(knownBy: day)
        illustrativeCount =
            observed.illustrative + reported.illustrative
            + targets.count { $0.certainty == .illustrative }
            + staffing.count { $0.certainty == .illustrative }
        newest = [
            observed.newest, reported.newest, targets.lazy.compactMap(\.decided).max(),
            staffing.lazy.map(\.reported).max(),
        ].compactMap { $0 }.max()
    }

    /// The observations of an indicator, in order of the day they speak of, then of the file.
    func observations(of indicator: String) -> ObservationSeries {
        observations.of(indicator).known(by: day)
    }

    /// The reports at some places of the history, which are those of a milestone, in order of the day of the report, then
    /// of the file.
    func reports(at course: Range<Int>) -> ArraySlice<Report> { reports.known(course, by: day) }
}
