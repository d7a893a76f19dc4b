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

    /// Works out how a programme stood on a day.
    public init(of programme: Programme, on day: Day) {
        let known = KnownRows(of: programme, on: day)
        let order = programme.listOrder
        workstreams = order.workstreams.rows
        indicators = order.indicators.rows.map { indicator in
            IndicatorAssessor(indicator, known: known, on: day).standing()
        }
        milestones = MilestoneAssessor.standings(order, known: known, on: day)
        levels = LevelProgress.all(
            milestones: milestones, indicators: indicators, workstreams: programme.workstreams, on: day)
        let indicatorGroups = WorkstreamGroups(
            indicators, order.indicators.workstreams, of: workstreams.count)
        let milestoneGroups = WorkstreamGroups(
            milestones, order.milestones.workstreams, of: workstreams.count)
        workstreamStandings = WorkstreamAssessor.all(
            order.workstreams, indicatorGroups, milestoneGroups, on: day)
        unassignedIndicators = indicatorGroups.unassigned
        unassignedMilestones = milestoneGroups.unassigned
        unitChanges = TierChange.all(of: programme, on: day)
        funnels = Funnel.all(in: indicators)
        let rows = StaffingRows(known.staffing, units: programme.successionNet.units)
        staffing = StaffingStanding.all(of: rows, on: day)
        staffingWaterfall = Standing.waterfall(of: rows, changes: unitChanges, on: day)
        attention = AttentionList.items(indicators, milestones, waits: order.waits)
        illustrativeCount = known.illustrativeCount
        newestReport = known.newest
        self.day = day
        self.programme = programme
    }

    /// The indicator of a key.
    public func indicator(_ id: String) -> IndicatorStanding? {
        programme.listOrder.indicators.place(of: id).map { indicators[$0] }
    }

    /// The milestone of a key.
    public func milestone(_ id: String) -> MilestoneStanding? {
        programme.listOrder.milestones.place(of: id).map { milestones[$0] }
    }

    /// What a workstream has earned of its plan, by its key.
    public func workstream(_ id: String) -> WorkstreamStanding? {
        workstreamStandings.first { $0.id == id }
    }

    /// The milestones that decide the day of the last one, and how much later each may be. Worked out when first
    /// asked for, in one pass over milestones and what they wait for: no list needs it.
    public var criticalPath: CriticalPath { madePath.value { CriticalPath(milestones, on: day) } }
}
