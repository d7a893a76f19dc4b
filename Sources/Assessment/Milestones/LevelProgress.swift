internal import Notation
import ReformModel

/// How far one level of congresses has come: its milestones, and the congresses counted at it.
public struct LevelProgress: Sendable, Hashable {
    /// The level, as written.
    public let level: String
    /// Milestones that still count: not dropped, not superseded.
    public let total: Int
    /// Of these, planned to be done by the day.
    public let due: Int
    /// Done, with evidence.
    public let done: Int
    /// Of the done, on or before their day.
    public let onTime: Int
    /// Of the due, known not to be done.
    public let overdue: Int
    /// Dropped or superseded.
    public let dropped: Int
    /// Those that still count, on time and late apart.
    public let timeliness: Timeliness
    /// The indicator that counts what is held at this level, by its id; nil where none does.
    public let countedBy: String?

    /// The levels that have milestones or counts, from the bottom up; those that are no known level last.
    static func all(
        milestones: [MilestoneStanding], indicators: [IndicatorStanding], workstreams: [Workstream],
        on day: Day
    ) -> [LevelProgress] {
        let congress = Set(workstreams.filter { $0.panel == .congress }.map(\.id))
        let counted = indicators.filter {
            congress.contains($0.indicator.workstream) && !$0.indicator.group.isEmpty
        }
        let byLevel = Dictionary(
            grouping: milestones.filter { !$0.milestone.level.isEmpty }, by: \.milestone.level)
        let names = Set(byLevel.keys).union(counted.map(\.indicator.group))
        let ordered = names.sorted { (Level.rank(of: $0), $0) < (Level.rank(of: $1), $1) }
        return ordered.map { name in
            let all = byLevel[name] ?? []
            let counting = all.filter(\.status.counts)
            return LevelProgress(
                level: name, total: counting.count,
                due: counting.count { $0.milestone.baselineFinish.map { $0 <= day } ?? false },
                done: counting.count { $0.status.isDone },
                onTime: counting.count {
                    if case .doneOnTime = $0.status { true } else { false }
                },
                overdue: counting.count {
                    if case .overdue = $0.status { true } else { false }
                }, dropped: all.count - counting.count,
                timeliness: Timeliness(counting, on: day),
                countedBy: counted.first { $0.indicator.group == name }?.id)
        }
    }
}
