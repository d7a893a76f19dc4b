internal import ReformModel

/// When all milestones of a level will be done.
public struct LevelCompletion: Sendable, Hashable {
    /// The level and how far it has come.
    public let progress: LevelProgress
    /// When the rest will be done.
    public let forecast: CompletionForecast
}

extension Standing {
    /// When the levels will be done, from the weeks in which their milestones were, from the bottom up. Those
    /// of which two milestones or more count and some remain, and that no indicator counts: that knows better.
    ///
    /// The last week ends with the last report on any of them, because what nobody has reported yet is no
    /// idle week. Worked out when it is asked for, with a cost that grows with the milestones.
    public var levelCompletions: [LevelCompletion] {
        let byLevel = Dictionary(grouping: milestones.filter(\.status.counts), by: \.milestone.level)
        return levels.filter { $0.countedBy == nil && $0.total >= 2 && $0.done < $0.total }.map { progress in
            LevelCompletion(
                progress: progress, forecast: forecast(progress, of: byLevel[progress.level] ?? []))
        }
    }

    private func forecast(_ progress: LevelProgress, of counting: [MilestoneStanding]) -> CompletionForecast {
        let reported = counting.flatMap(\.reports).map(\.reported)
        let finished = counting.filter(\.status.isDone).compactMap(\.finished)
        let end = (reported + finished).max() ?? day
        let due = counting.filter { !$0.status.isDone }.compactMap(\.milestone.baselineFinish).max()
        return CompletionForecaster(
            periods: PeriodCounts(of: finished, until: end), remaining: progress.total - progress.done,
            start: end, due: due.flatMap { $0 >= day ? $0 : nil },
            freshness: Freshness(reported: reported, on: day), key: progress.level,
            isIllustrative: counting.contains(where: \.isIllustrative), inputs: []
        ).forecast()
    }
}
