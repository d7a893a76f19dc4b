public import Notation
public import ReformModel

/// A milestone as it stood on a day. It never changes, so that whoever draws from it shares it.
public final class MilestoneStanding: Sendable, Identifiable {
    /// The milestone.
    public let milestone: Milestone
    /// How it stands.
    public let status: MilestoneStatus
    /// The reports known by the day, by the day of the report.
    public let reports: ArraySlice<Report>
    /// The forecast or finish against the planned finish, in days; negative when earlier.
    public let slip: Int?
    /// Days to its beginning, or to its end once it has begun; nil when it is done or has no day.
    public let daysToGo: Int?
    /// The last forecast known.
    public let forecast: Day?
    /// The day expected: the last forecast that stands, without one the plan; of what is done, that day.
    public let expected: Day?
    /// The day on which it was done, when that counts.
    public let finished: Day?
    /// The owner against the data, where the owner says better.
    public let disagreement: Disagreement?
    /// The ids of the milestones that it waits for and that are not done.
    public let openDependencies: [String]
    /// Whether what decides its status, or the rating that disagrees with it, is illustrative. A made-up
    /// report that says no more than the plan changes nothing and does not count.
    public let isIllustrative: Bool
    /// How old the last report is, against the item's own rhythm.
    public let freshness: Freshness?
    /// Reporters who contradict one another; nil where they do not, and for what is done or given up.
    public let dispute: ReporterDispute?
    /// Why it has its status.
    public let explanation: Explanation

    init(
        milestone: Milestone, status: MilestoneStatus, reports: ArraySlice<Report>, slip: Int?,
        daysToGo: Int?,
        forecast: Day?, expected: Day?, finished: Day?, disagreement: Disagreement?,
        openDependencies: [String], isIllustrative: Bool, freshness: Freshness?, dispute: ReporterDispute?,
        explanation: Explanation
    ) {
        self.milestone = milestone
        self.status = status
        self.reports = reports
        self.slip = slip
        self.daysToGo = daysToGo
        self.forecast = forecast
        self.expected = expected
        self.finished = finished
        self.disagreement = disagreement
        self.openDependencies = openDependencies
        self.isIllustrative = isIllustrative
        self.freshness = freshness
        self.dispute = dispute
        self.explanation = explanation
    }
}

extension MilestoneStanding {
    /// The key of the milestone.
    public var id: String { milestone.id }
    /// How good or bad its status is.
    public var band: Band { status.band }
    /// The report with the last forecast.
    public var forecastReport: Report? { reports.last { $0.forecast != nil } }
    /// The report with the last rating of an owner.
    public var ratingReport: Report? { reports.last { $0.rating != nil } }
    /// Whether it is still to be done: not done, not dropped, not superseded.
    public var isOpen: Bool { !status.isDone && status.counts }
    /// Whether it is open and has been silent for more than twice its rhythm.
    public var isStale: Bool { isOpen && freshness?.isStale ?? false }
    /// What each reporter said, the one with the most forecasts first. Worked out when asked.
    public var series: [ReporterSeries] { ReporterSeries.all(of: reports) }
    /// Where its forecasts lead; nil for what is done or given up. Worked out when asked: it takes as many
    /// steps as there are pairs of forecasts, so no list asks for it.
    public var trend: MilestoneTrend? { isOpen ? MilestoneTrend(reports) : nil }
}

extension MilestoneStanding: Hashable {
    /// Whether a milestone stands the same, for the same reasons.
    public static func == (left: MilestoneStanding, right: MilestoneStanding) -> Bool {
        left === right
            || left.hasMilestone(of: right) && left.hasDays(of: right)
                && left.explanation == right.explanation
    }

    private func hasMilestone(of other: MilestoneStanding) -> Bool {
        (milestone, status, reports, disagreement, openDependencies, dispute)
            == (
                other.milestone, other.status, other.reports, other.disagreement, other.openDependencies,
                other.dispute
            )
    }

    private func hasDays(of other: MilestoneStanding) -> Bool {
        (slip, daysToGo, forecast, expected, finished)
            == (other.slip, other.daysToGo, other.forecast, other.expected, other.finished)
            && (isIllustrative, freshness) == (other.isIllustrative, other.freshness)
    }

    /// Mixes in what tells most standings apart.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(milestone.id)
        hasher.combine(status)
    }
}
