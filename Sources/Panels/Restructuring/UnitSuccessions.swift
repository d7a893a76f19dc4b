import Assessment
import Notation
import ReformModel

/// The successions that have taken effect by the day, from both ends, and the titles of the units.
struct UnitSuccessions {
    private let net: SuccessionNet
    private let day: Day
    private let language: Language

    init(_ context: PanelContext) {
        net = context.standing.programme.successionNet
        day = context.standing.day
        language = context.language
    }

    /// The links that lead to a unit, in file order.
    func predecessors(of id: String) -> [Succession] { net.rows(to: id).filter(hasTakenEffect) }

    /// The links that lead away from a unit, in file order.
    func successors(of id: String) -> [Succession] { net.rows(from: id).filter(hasTakenEffect) }

    private func hasTakenEffect(_ link: Succession) -> Bool { link.day.map { $0 <= day } ?? true }

    /// Whether more units than so many take part: asked before all of their lines are made.
    func takeMore(than count: Int, among links: [Succession]) -> Bool {
        var old: Set<String> = []
        var new: Set<String> = []
        for link in links where hasTakenEffect(link) {
            if net.units[link.predecessor] != nil { old.insert(link.predecessor) }
            if net.units[link.successor]?.exists(on: day) == true { new.insert(link.successor) }
            if old.count + new.count > count { return true }
        }
        return false
    }

    /// The title of a unit.
    func title(_ id: String) -> String { net.units[id]?.title.text(in: language) ?? id }

    /// The title of a unit on one side of a link, with how much went over where that is not all of it.
    func name(_ id: String, _ link: Succession) -> String {
        switch link.extent {
        case .whole, .unchanged: title(id)
        default: "\(title(id)) (\(KindText.extent(link.extent, in: language)))"
        }
    }
}
