import Assessment
import Notation
import ReformModel

/// The successions that have taken effect by the day, from both ends, and the titles of the units.
struct UnitSuccessions {
    /// The links that lead to a unit, by its key, in file order.
    let predecessors: [String: [Succession]]
    /// The links that lead away from a unit, by its key, in file order.
    let successors: [String: [Succession]]
    private let titles: [String: String]
    private let language: Language

    init(_ context: PanelContext) {
        let programme = context.standing.programme
        let day = context.standing.day
        let links = programme.successions.filter { link in link.day.map { $0 <= day } ?? true }
        predecessors = Dictionary(grouping: links, by: \.successor)
        successors = Dictionary(grouping: links, by: \.predecessor)
        titles = Dictionary(
            programme.units.map { ($0.id, context.say($0.title)) }, uniquingKeysWith: { first, _ in first })
        language = context.language
    }

    /// The title of a unit.
    func title(_ id: String) -> String { titles[id] ?? id }

    /// The title of a unit on one side of a link, with how much went over where that is not all of it.
    func name(_ id: String, _ link: Succession) -> String {
        switch link.extent {
        case .whole, .unchanged: title(id)
        default: "\(title(id)) (\(KindText.extent(link.extent, in: language)))"
        }
    }
}
