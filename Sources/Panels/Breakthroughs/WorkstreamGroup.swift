public import Assessment
import Notation
public import ReformModel

/// A workstream with what is followed in it; or, without one, what belongs to no workstream of the package.
public struct WorkstreamGroup: Sendable {
    /// The workstream; nil for what belongs to none.
    public let workstream: Workstream?
    /// Its indicators, in order.
    public let indicators: [IndicatorStanding]
    /// Its milestones, in order.
    public let milestones: [MilestoneStanding]

    /// What it is called, or that it is no workstream.
    public func title(in context: PanelContext) -> String {
        workstream.map { context.say($0.title) } ?? context.say(.noWorkstream)
    }
}

extension Phrase {
    fileprivate static let noWorkstream = Phrase(vi: "Chưa thuộc mảng nào", en: "In no workstream")
}

extension Standing {
    /// The workstreams of a panel in their order, each with its indicators and milestones.
    ///
    /// Nothing in a package goes unseen: a workstream without a panel, and what belongs to no workstream,
    /// stand among the breakthroughs; milestones of a level stand among the congresses.
    public func workstreams(in panel: Workstream.Panel) -> [WorkstreamGroup] {
        let groups = workstreamStandings.filter { ($0.workstream.panel ?? .breakthroughs) == panel }.map {
            WorkstreamGroup(
                workstream: $0.workstream, indicators: $0.indicators, milestones: $0.milestones)
        }
        return groups + [unassigned(to: panel)].filter { !$0.indicators.isEmpty || !$0.milestones.isEmpty }
    }

    private func unassigned(to panel: Workstream.Panel) -> WorkstreamGroup {
        switch panel {
        case .breakthroughs:
            WorkstreamGroup(
                workstream: nil, indicators: unassignedIndicators,
                milestones: unassignedMilestones.filter(\.milestone.level.isEmpty))
        case .congress:
            WorkstreamGroup(
                workstream: nil, indicators: [],
                milestones: unassignedMilestones.filter { !$0.milestone.level.isEmpty })
        case .restructuring: WorkstreamGroup(workstream: nil, indicators: [], milestones: [])
        }
    }
}
