internal import Notation
internal import ReformModel

/// What changed of the targets of one indicator, by the day due.
enum TargetComparison {
    /// The changes, by the day due; targets come in the order of their decision.
    static func changes(_ from: [Target], _ to: [Target]) -> [Change] {
        guard !from.isEmpty || !to.isEmpty else { return [] }
        let (before, after) = (byDue(from), byDue(to))
        return Set(before.keys).union(after.keys).sorted().compactMap { due in
            let (old, new) = (before[due] ?? [], after[due] ?? [])
            guard old.last?.value != new.last?.value || old.last?.certainty != new.last?.certainty else {
                return nil
            }
            return .target(due: due, from: old.last, steps: steps(old, new), to: new.last)
        }
    }

    private static func byDue(_ targets: [Target]) -> [Day: [Target]] {
        Dictionary(grouping: targets, by: \.due)
    }

    /// What was decided between the two that are in force, in the order from the first to the second.
    private static func steps(_ from: [Target], _ to: [Target]) -> [Target] {
        guard let old = from.last, let new = to.last, decision(old) != decision(new) else { return [] }
        let isForward = decision(old) < decision(new)
        let (first, last) = isForward ? (decision(old), decision(new)) : (decision(new), decision(old))
        let between = (isForward ? to : from).filter { decision($0) > first && decision($0) < last }
        return isForward ? between : between.reversed()
    }

    private static func decision(_ target: Target) -> Day { target.decided ?? Day(number: .min) }
}
