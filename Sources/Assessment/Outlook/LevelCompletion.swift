internal import Notation
internal import ReformModel

extension Standing {
    /// When all milestones of a level will be done, from the weeks in which those done were done; nil where
    /// fewer than two count, where none remains, or where an indicator counts the level: that knows better.
    ///
    /// The last week ends with the last report on any of them, because what nobody has reported yet is no
    /// idle week. Worked out when it is asked for, with a cost that grows with the milestones.
    public func completion(ofLevel level: String) -> CompletionForecast? {
        guard let progress = levels.first(where: { $0.level == level }), progress.countedBy == nil,
            progress.total >= 2, progress.done < progress.total
        else { return nil }
        let counting = milestones.filter { $0.milestone.level == level && $0.status.counts }
        let reported = counting.flatMap(\.reports).map(\.reported)
        let finished = counting.filter(\.status.isDone).compactMap(\.finished)
        let end = (reported + finished).max() ?? day
        let due = counting.filter { !$0.status.isDone }.compactMap(\.milestone.baselineFinish).max()
        return CompletionForecaster(
            periods: PeriodCounts(of: finished, until: end), remaining: progress.total - progress.done,
            start: end, due: due.flatMap { $0 >= day ? $0 : nil },
            freshness: Freshness(reported: reported, on: day), key: level,
            isIllustrative: counting.contains(where: \.isIllustrative), inputs: []
        ).forecast()
    }
}
