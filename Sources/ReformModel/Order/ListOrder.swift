internal import Notation

/// The rows of a programme in the order in which lists show them, on whichever day: put in order once.
public struct ListOrder: Sendable {
    /// The workstreams: by `order`, those without one last, in file order.
    public let workstreams: OrderedRows<Workstream>
    /// The indicators, by the order of their workstreams, then as in the file.
    public let indicators: OrderedRows<Indicator>
    /// The milestones, by the order of their workstreams, then by level from the bottom up, then by planned finish, then
    /// by key.
    public let milestones: OrderedRows<Milestone>
    /// What each milestone waits for.
    public let waits: MilestoneWaits
    /// Where the reports of each milestone stand in the history of the programme.
    public let courses: [Range<Int>]

    init(_ programme: Programme) {
        let workstreams = ListOrder.ordered(programme.workstreams)
        // Each belongs to itself.
        let rank = OrderedRows(workstreams, workstreams: Array(workstreams.indices))
        self.workstreams = rank
        indicators = ListOrder.ordered(programme.indicators, rank)
        let milestones = ListOrder.ordered(programme.milestones, rank)
        self.milestones = milestones
        waits = MilestoneWaits(milestones.rows)
        let history = programme.reportHistory
        courses = milestones.rows.map { history.course(of: $0.id) }
    }

    private static func ordered(_ workstreams: [Workstream]) -> [Workstream] {
        workstreams.enumerated().sorted { left, right in
            (left.element.order ?? .max, left.offset) < (right.element.order ?? .max, right.offset)
        }.map(\.element)
    }

    private static func ordered(
        _ indicators: [Indicator], _ rank: OrderedRows<Workstream>
    ) -> OrderedRows<Indicator> {
        let ranks = indicators.map { rank.place(of: $0.workstream) }
        let order = ranks.indices.sorted { (ranks[$0] ?? .max, $0) < (ranks[$1] ?? .max, $1) }
        return OrderedRows(order.map { indicators[$0] }, workstreams: order.map { ranks[$0] })
    }

    private static func ordered(
        _ milestones: [Milestone], _ rank: OrderedRows<Workstream>
    ) -> OrderedRows<Milestone> {
        let ranks = milestones.map { rank.place(of: $0.workstream) }
        let keys = zip(milestones, ranks).map { milestone, rank in
            (
                rank ?? .max, Level.rank(of: milestone.level), milestone.baselineFinish?.number ?? .max,
                milestone.id
            )
        }
        let order = keys.indices.sorted { keys[$0] < keys[$1] }
        return OrderedRows(order.map { milestones[$0] }, workstreams: order.map { ranks[$0] })
    }
}
