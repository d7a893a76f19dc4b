public import Notation
public import ReformModel

/// The programme as it stood on a day: every figure that a panel shows, computed from the rows that were
/// known by then. A pure function of the programme and the day. It never changes, so that whoever draws from it
/// shares it.
public final class Standing: Sendable {
    /// The day.
    public let day: Day
    /// The programme.
    public let programme: Programme
    /// The workstreams: by `order`, those without one last, in file order.
    public let workstreams: [Workstream]
    /// The indicators, by the order of their workstreams, then as in the file.
    public let indicators: [IndicatorStanding]
    /// The milestones, by the order of their workstreams, then by level from the bottom up, then by
    /// planned finish, then by key.
    public let milestones: [MilestoneStanding]
    /// What is followed in each of the workstreams and what it has earned of its plan, in their order.
    public let workstreamStandings: [WorkstreamStanding]
    /// The indicators that belong to no workstream of the package.
    public let unassignedIndicators: [IndicatorStanding]
    /// The milestones that belong to no workstream of the package.
    public let unassignedMilestones: [MilestoneStanding]
    /// Done of due, by level from the bottom up.
    public let levels: [LevelProgress]
    /// Units before and after, by tier from the bottom up.
    public let unitChanges: [TierChange]
    /// The funnels.
    public let funnels: [Funnel]
    /// Quota against present: the total, then by category; empty without figures.
    public let staffing: [StaffingStanding]
    /// What became of the staff since the last change of units; nil without figures.
    public let staffingWaterfall: StaffingWaterfall?
    /// What needs a decision, the weightiest first.
    public let attention: [AttentionItem]
    /// How many of the rows known are illustrative.
    public let illustrativeCount: Int
    /// The newest day on which a row known became known.
    public let newestReport: Day?
    private let madePath = MadeOnce<CriticalPath>()
    private let indicatorIndex: [String: Int]
    private let milestoneIndex: [String: Int]

    /// Works out how a programme stood on a day.
    public init(of programme: Programme, on day: Day) {
        let known = KnownRows(of: programme, on: day)
        workstreams = Standing.ordered(programme.workstreams)
        let rank = Standing.index(workstreams)
        indicators = Standing.order(of: programme.indicators, rank).map { place in
            IndicatorAssessor(programme.indicators[place], known: known, on: day).standing()
        }
        milestones = Standing.milestones(of: programme, known: known, rank: rank, on: day)
        levels = LevelProgress.all(
            milestones: milestones, indicators: indicators, workstreams: programme.workstreams, on: day)
        workstreamStandings = WorkstreamAssessor.all(workstreams, indicators, milestones, on: day)
        unassignedIndicators = indicators.filter { rank[$0.indicator.workstream] == nil }
        unassignedMilestones = milestones.filter { rank[$0.milestone.workstream] == nil }
        unitChanges = TierChange.all(of: programme, on: day)
        funnels = Funnel.all(in: indicators)
        let rows = StaffingRows(known.staffing, units: programme.successionNet.units)
        staffing = StaffingStanding.all(of: rows, on: day)
        staffingWaterfall = Standing.waterfall(of: rows, changes: unitChanges, on: day)
        attention = AttentionList.items(indicators, milestones)
        illustrativeCount = known.illustrativeCount
        newestReport = known.newest
        indicatorIndex = Standing.index(indicators)
        milestoneIndex = Standing.index(milestones)
        self.day = day
        self.programme = programme
    }

    /// The indicator of a key.
    public func indicator(_ id: String) -> IndicatorStanding? { indicatorIndex[id].map { indicators[$0] } }

    /// The milestone of a key.
    public func milestone(_ id: String) -> MilestoneStanding? { milestoneIndex[id].map { milestones[$0] } }

    /// What a workstream has earned of its plan, by its key.
    public func workstream(_ id: String) -> WorkstreamStanding? {
        workstreamStandings.first { $0.id == id }
    }

    /// The milestones that decide the day of the last one, and how much later each may be. Worked out when first
    /// asked for, in one pass over milestones and what they wait for: no list needs it.
    public var criticalPath: CriticalPath { madePath.value { CriticalPath(milestones, on: day) } }

    /// The places of the indicators by the order of their workstreams, then as in the file.
    private static func order(of indicators: [Indicator], _ rank: [String: Int]) -> [Int] {
        let keys = indicators.map { rank[$0.workstream] ?? .max }
        return keys.indices.sorted { (keys[$0], $0) < (keys[$1], $1) }
    }

    private static func milestones(
        of programme: Programme, known: KnownRows, rank: [String: Int], on day: Day
    ) -> [MilestoneStanding] {
        // Put in order before they are worked out: a standing is much larger than its key.
        let keys = programme.milestones.map { key(of: $0, rank) }
        let order = keys.indices.sorted { keys[$0] < keys[$1] }
        let assessors = order.map { MilestoneAssessor(programme.milestones[$0], known: known, on: day) }
        let open = Set(assessors.lazy.filter(\.isOpen).map(\.id))
        return assessors.map { $0.standing(open: open) }
    }

    private static func key(of milestone: Milestone, _ rank: [String: Int]) -> (Int, Int, Int32, String) {
        (
            rank[milestone.workstream] ?? .max, Level.rank(of: milestone.level),
            milestone.baselineFinish?.number ?? .max, milestone.id
        )
    }

    private static func ordered(_ workstreams: [Workstream]) -> [Workstream] {
        workstreams.enumerated().sorted { left, right in
            (left.element.order ?? .max, left.offset) < (right.element.order ?? .max, right.offset)
        }.map(\.element)
    }

    private static func index(_ items: [some Identifiable<String>]) -> [String: Int] {
        Dictionary(
            items.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    }
}
