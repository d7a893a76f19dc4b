import Assessment
import Notation
import ReformModel

/// The successions that have taken effect by the day, from both ends, and the titles of the units.
struct UnitSuccessions {
    /// The links that lead to a unit, by its key, in file order.
    let predecessors: [String: [Succession]]
    /// The links that lead away from a unit, by its key, in file order.
    let successors: [String: [Succession]]
    private let units: UnitIndex
    private let language: Language

    init(_ context: PanelContext) {
        let programme = context.standing.programme
        let day = context.standing.day
        let links = programme.successions.filter { link in link.day.map { $0 <= day } ?? true }
        predecessors = Dictionary(grouping: links, by: \.successor)
        successors = Dictionary(grouping: links, by: \.predecessor)
        units = programme.successionNet.units
        language = context.language
    }

    /// The title of a unit.
    func title(_ id: String) -> String { units[id]?.title.text(in: language) ?? id }

    /// Whether more units than so many took part in successions by the day: asked before all of their lines are made.
    static func takeMore(than count: Int, in context: PanelContext) -> Bool {
        let programme = context.standing.programme
        let day = context.standing.day
        let units = programme.successionNet.units
        var old: Set<String> = []
        var new: Set<String> = []
        for link in programme.successions where link.day.map({ $0 <= day }) ?? true {
            if units[link.predecessor] != nil { old.insert(link.predecessor) }
            if units[link.successor]?.exists(on: day) == true { new.insert(link.successor) }
            if old.count + new.count > count { return true }
        }
        return false
    }

    /// The title of a unit on one side of a link, with how much went over where that is not all of it.
    func name(_ id: String, _ link: Succession) -> String {
        switch link.extent {
        case .whole, .unchanged: title(id)
        default: "\(title(id)) (\(KindText.extent(link.extent, in: language)))"
        }
    }
}
