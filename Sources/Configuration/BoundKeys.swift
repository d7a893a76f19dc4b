import Canvas
import Dashboard
import Diagnostics
import Notation

/// The keys that the settings give to actions.
struct BoundKeys {
    /// Whether digits count.
    var countsWithDigits = false
    private var keys: [String: [Key]] = [:]

    /// What keys do then.
    var map: KeyMap { KeyMap(keys, countsWithDigits: countsWithDigits) }

    /// The names of the actions that keys can be given to.
    private static let names = KeyTable.boundNames

    /// Reads the actions and their keys, and returns what is wrong with them.
    mutating func read(_ members: JSONMembers) -> [(SettingsProblem, Range<Int>)] {
        var problems: [(SettingsProblem, Range<Int>)] = []
        func note(_ problem: SettingsProblem, _ range: Range<Int>) { problems.append((problem, range)) }
        var owner: [Key: String] = [:]
        for member in members {
            let name = member.name ?? ""
            guard BoundKeys.names.contains(name) else {
                let nearest = NearMiss.nearest(to: name, in: BoundKeys.names)
                note(.unknownAction(name: name, suggestion: nearest), member.nameNode.range)
                continue
            }
            guard keys[name] == nil else {
                note(.repeatedSetting(name: "keys." + name), member.nameNode.range)
                continue
            }
            guard let spellings = spellings(member.value) else {
                note(.wrongKind(setting: "keys." + name, expected: .keys), member.value.range)
                continue
            }
            keys[name] = spellings.compactMap { text, range in
                guard let key = Key(spelling: text) else {
                    note(.unknownKey(text: text, suggestion: Key.nearestSpelling(to: text)), range)
                    return nil
                }
                if let first = owner[key], first != name {
                    note(.keyTwice(key: text, first: first, second: name), range)
                    return nil
                }
                owner[key] = name
                return key
            }
            // Nothing of what was given can be used: the action keeps what it has.
            if !spellings.isEmpty, keys[name] == [] { keys[name] = nil }
        }
        return problems
    }

    /// Whether a key is left to quit with. Where none is, the usual ones are given back.
    mutating func leavesAWayOut() -> Bool {
        if let quit = map.bindings.first(where: { $0.action == .quit }), !quit.keys.isEmpty { return true }
        let usual = KeyTable.all.first { $0.action == .quit }?.keys ?? []
        for name in keys.keys { keys[name]?.removeAll { usual.contains($0) } }
        keys[Action.quit.name] = usual
        return false
    }

    /// A key, or several in an array, with their places; nil for anything else.
    private func spellings(_ value: JSONNode) -> [(String, Range<Int>)]? {
        if let text = value.string { return [(text, value.range)] }
        guard value.kind == .array else { return nil }
        var spellings: [(String, Range<Int>)] = []
        for element in value.elements {
            guard let text = element.string else { return nil }
            spellings.append((text, element.range))
        }
        return spellings
    }
}
