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
    /// Dropped or superseded.
    public let dropped: Int
    /// Those that still count, on time and late apart.
    public let timeliness: Timeliness
    /// Of the done, on or before their day.
    public var onTime: Int { timeliness.doneOnTime }
    /// Of the due, known not to be done.
    public var overdue: Int { timeliness.openOverdue }
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
        let byLevel = LevelProgress.byLevel(milestones)
        let names = Set(byLevel.keys).union(counted.map(\.indicator.group))
        let ordered = names.sorted { (Level.rank(of: $0), $0) < (Level.rank(of: $1), $1) }
        return ordered.map { name in
            LevelProgress(
                level: name, byLevel[name] ?? [], on: day,
                countedBy: counted.first { $0.indicator.group == name }?.id)
        }
    }

    private init(level: String, _ milestones: [MilestoneStanding], on day: Day, countedBy: String?) {
        var (due, done, dropped) = (0, 0, 0)
        for standing in milestones {
            guard standing.status.counts else {
                dropped += 1
                continue
            }
            if let finish = standing.milestone.baselineFinish, finish <= day { due += 1 }
            if standing.status.isDone { done += 1 }
        }
        self.level = level
        total = milestones.count - dropped
        self.due = due
        self.done = done
        self.dropped = dropped
        timeliness = Timeliness(milestones, on: day)
        self.countedBy = countedBy
    }

    /// The milestones of each level. Those of one mostly stand together, so that few levels are looked up.
    private static func byLevel(_ milestones: [MilestoneStanding]) -> [String: [MilestoneStanding]] {
        var levels = TextNumbers()
        var groups: [[MilestoneStanding]] = []
        for standing in milestones where !standing.milestone.level.isEmpty {
            let number = levels.number(of: standing.milestone.level)
            if number == groups.count { groups.append([]) }
            groups[number].append(standing)
        }
        return levels.numbers.mapValues { groups[$0] }
    }
}
