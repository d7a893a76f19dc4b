import Assessment
import Notation
import Panels
import ReformModel

/// Who answers for what: those that an item names, else who leads its workstream.
struct OwnerNames {
    private let context: PanelContext
    private let leads: [String: LocalText]

    init(_ context: PanelContext) {
        self.context = context
        leads = Dictionary(
            context.standing.workstreams.map { ($0.id, $0.lead) }, uniquingKeysWith: { first, _ in first })
    }

    /// Who answers for an indicator; empty where the files name nobody.
    func owner(of standing: IndicatorStanding) -> String { lead(standing.indicator.workstream) }

    /// Who answers for a milestone; empty where the files name nobody.
    func owner(of standing: MilestoneStanding) -> String {
        let owners = standing.milestone.owners.filter { !$0.isEmpty }
        guard owners.isEmpty else { return owners.map { context.say($0) }.joined(separator: "; ") }
        return lead(standing.milestone.workstream)
    }

    private func lead(_ workstream: String) -> String { leads[workstream].map { context.say($0) } ?? "" }
}
