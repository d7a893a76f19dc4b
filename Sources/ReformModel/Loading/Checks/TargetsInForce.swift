internal import Notation

/// The targets of which no later decision has taken the place: of those for one indicator and one day due,
/// the last decided. What was revised is history and stays as it is.
enum TargetsInForce {
    /// The targets in force by indicator, in file order.
    static func of(_ targets: [Target]) -> [Target] {
        var last: [Key: Target] = [:]
        for target in targets {
            let key = Key(indicator: target.indicator, due: target.due)
            if let other = last[key], isDecided(target, before: other) { continue }
            last[key] = target
        }
        return targets.filter { last[Key(indicator: $0.indicator, due: $0.due)]?.place == $0.place }
    }

    private struct Key: Hashable {
        let indicator: String
        let due: Day
    }

    private static func isDecided(_ one: Target, before other: Target) -> Bool {
        guard let day = other.decided else { return false }
        return one.decided.map { $0 < day } ?? true
    }
}
