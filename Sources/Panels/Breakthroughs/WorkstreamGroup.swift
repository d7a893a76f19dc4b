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
        let groups = workstreams.filter { ($0.panel ?? .breakthroughs) == panel }.map { workstream in
            WorkstreamGroup(
                workstream: workstream,
                indicators: indicators.filter { $0.indicator.workstream == workstream.id },
                milestones: milestones.filter { $0.milestone.workstream == workstream.id })
        }
        return groups + [unassigned(to: panel)].filter { !$0.indicators.isEmpty || !$0.milestones.isEmpty }
    }

    private func unassigned(to panel: Workstream.Panel) -> WorkstreamGroup {
        let known = Set(programme.workstreams.map(\.id))
        let left = milestones.filter { !known.contains($0.milestone.workstream) }
        switch panel {
        case .breakthroughs:
            return WorkstreamGroup(
                workstream: nil, indicators: indicators.filter { !known.contains($0.indicator.workstream) },
                milestones: left.filter(\.milestone.level.isEmpty))
        case .congress:
            return WorkstreamGroup(
                workstream: nil, indicators: [], milestones: left.filter { !$0.milestone.level.isEmpty })
        case .restructuring: return WorkstreamGroup(workstream: nil, indicators: [], milestones: [])
        }
    }
}
