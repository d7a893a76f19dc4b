import Assessment
import ReformModel

/// A workstream with what is followed in it.
struct WorkstreamGroup {
    /// The workstream.
    let workstream: Workstream
    /// Its indicators, in order.
    let indicators: [IndicatorStanding]
    /// Its milestones, in order.
    let milestones: [MilestoneStanding]

    /// The worst that can be said of anything in it; unknown when nothing is assessed.
    var worst: Band {
        max(
            indicators.map(\.band).max() ?? .unknown,
            milestones.map(\.band).max() ?? .unknown)
    }
}

extension Standing {
    /// The workstreams of a panel in their order, each with its indicators and milestones.
    func workstreams(in panel: Workstream.Panel) -> [WorkstreamGroup] {
        let ordered = programme.workstreams.filter { $0.panel == panel }.enumerated().sorted { left, right in
            (left.element.order ?? .max, left.offset) < (right.element.order ?? .max, right.offset)
        }
        return ordered.map { _, workstream in
            WorkstreamGroup(
                workstream: workstream,
                indicators: indicators.filter { $0.indicator.workstream == workstream.id },
                milestones: milestones.filter { $0.milestone.workstream == workstream.id })
        }
    }
}
