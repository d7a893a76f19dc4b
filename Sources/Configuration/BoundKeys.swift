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
    mutating func read(_ members: [SettingMember]) -> [(SettingsProblem, Range<Int>)] {
        var problems: [(SettingsProblem, Range<Int>)] = []
        func note(_ problem: SettingsProblem, _ range: Range<Int>) { problems.append((problem, range)) }
        var owner: [Key: String] = [:]
        for member in members {
            guard BoundKeys.names.contains(member.name) else {
                let nearest = NearMiss.nearest(to: member.name, in: BoundKeys.names)
                note(.unknownAction(name: member.name, suggestion: nearest), member.nameRange)
                continue
            }
            guard keys[member.name] == nil else {
                note(.repeatedSetting(name: "keys." + member.name), member.nameRange)
                continue
            }
            guard let spellings = spellings(member.value) else {
                note(.wrongKind(setting: "keys." + member.name, expected: .keys), member.value.range)
                continue
            }
            keys[member.name] = spellings.compactMap { text, range in
                guard let key = Key(spelling: text) else {
                    note(.unknownKey(text: text, suggestion: Key.nearestSpelling(to: text)), range)
                    return nil
                }
                if let first = owner[key], first != member.name {
                    note(.keyTwice(key: text, first: first, second: member.name), range)
                    return nil
                }
                owner[key] = member.name
                return key
            }
            // Nothing of what was given can be used: the action keeps what it has.
            if !spellings.isEmpty, keys[member.name] == [] { keys[member.name] = nil }
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

    private func spellings(_ value: SettingValue) -> [(String, Range<Int>)]? {
        switch value.content {
        case .text(let text): return [(text, value.range)]
        case .list(let elements):
            var spellings: [(String, Range<Int>)] = []
            for element in elements {
                guard case .text(let text) = element.content else { return nil }
                spellings.append((text, element.range))
            }
            return spellings
        case .number, .flag, .nothing, .object: return nil
        }
    }
}
