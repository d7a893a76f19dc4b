import Assessment
import Notation
public import ReformModel

extension ListView {
    /// Of some indicators those that are shown, in order. An indicator answers to the lead of its workstream.
    func shown(_ indicators: [IndicatorStanding], in context: PanelContext) -> [IndicatorStanding] {
        let leads = owner == nil ? [:] : context.leads
        let kept = indicators.filter { indicator in
            standing.shows(indicator.band) && (owner == nil || leads[indicator.indicator.workstream] == owner)
        }
        return sorted(
            kept, band: \.band, slip: { $0.paceNeeded ?? -.infinity },
            name: { FoldedText.of(context.say($0.indicator.title)) }, day: { $0.target?.due })
    }

    /// Of some milestones those that are shown, in order.
    func shown(_ milestones: [MilestoneStanding], in context: PanelContext) -> [MilestoneStanding] {
        let kept = milestones.filter { milestone in
            standing.shows(milestone.band) && (owner.map(milestone.milestone.owners.contains) ?? true)
        }
        return sorted(
            kept, band: \.band, slip: { $0.slip.map(Double.init) ?? -.infinity },
            name: { FoldedText.of(context.say($0.milestone.title)) }, day: \.expected)
    }

    private func sorted<Item>(
        _ items: [Item], band: (Item) -> Band, slip: (Item) -> Double, name: (Item) -> String,
        day: (Item) -> Day?
    ) -> [Item] {
        func stable<Key: Comparable>(_ key: (Item) -> Key) -> [Item] {
            items.map { (key($0), $0) }.enumerated()
                .sorted { ($0.element.0, $0.offset) < ($1.element.0, $1.offset) }.map(\.element.1)
        }
        switch order {
        case .given: return items
        case .standing: return stable { -band($0).rank }
        case .slip: return stable { -slip($0) }
        case .name: return stable(name)
        case .day: return stable { day($0)?.number ?? .max }
        }
    }
}

extension Band {
    /// How much it asks for a look: red before amber, before what is unknown, before the rest.
    fileprivate var rank: Int {
        switch self {
        case .red: 4
        case .amber: 3
        case .unknown: 2
        case .neutral: 1
        case .green: 0
        }
    }
}

extension PanelContext {
    /// Who leads each workstream, by its key.
    var leads: [String: LocalText] {
        Dictionary(
            standing.workstreams.map { ($0.id, $0.lead) }, uniquingKeysWith: { first, _ in first })
    }

    /// Everybody who answers for a milestone or leads a workstream, by name.
    public var owners: [LocalText] {
        let all = Set(standing.milestones.flatMap(\.milestone.owners) + standing.workstreams.map(\.lead))
        return all.filter { !$0.isEmpty }.map { (FoldedText.of(say($0)), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }
}
