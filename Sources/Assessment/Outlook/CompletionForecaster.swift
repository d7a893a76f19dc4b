internal import Notation
internal import ReformModel

/// Forecasts when what remains of a count will be done, from what is known of it.
struct CompletionForecaster {
    /// What was done in past periods; nil where that cannot be counted.
    let periods: PeriodCounts?
    /// What is still to do; above zero.
    let remaining: Int
    /// The day on which that much remained: the periods to come begin after it.
    let start: Day
    /// The day by which all should be done; nil where it has gone by, or is not known.
    let due: Day?
    /// How old the last report is.
    let freshness: Freshness?
    /// What the draws of a simulation follow from.
    let key: String
    /// Whether a row that this rests on is illustrative.
    let isIllustrative: Bool
    /// What the explanation begins with.
    let inputs: [Explanation.Figure]

    /// The forecast, or why there is none.
    func forecast() -> CompletionForecast {
        if let freshness, freshness.isStale { return none(.stale) }
        guard let periods, periods.counts.count >= CompletionForecast.fewestPeriods else {
            return none(
                .tooFewPeriods(
                    known: periods?.counts.count ?? 0, needed: CompletionForecast.fewestPeriods))
        }
        guard periods.counts.contains(where: { $0 > 0 }) else { return none(.standsStill) }
        return forecast(
            CompletionChances.of(history: periods.counts, remaining: remaining, key: key), periods)
    }

    private func forecast(_ chances: CompletionChances, _ periods: PeriodCounts) -> CompletionForecast {
        func day(_ share: Double) -> Day? {
            chances.periods(for: share).map { start + $0 * periods.length }
        }
        let days = CompletionForecast.Days(
            even: day(0.5), likely: day(0.85), nearlyCertain: day(0.95),
            chanceInTime: due.map { chances.share(after: ($0 - start) / periods.length) })
        let explanation = Explanation(
            chances.isExact ? .completion : .simulatedCompletion,
            inputs: inputs + [
                .init("", .toDo, .count(remaining)), .init("", .periodLength, .days(periods.length)),
                .init("", .periodCount, .count(periods.counts.count)),
                .init("", .fewestDone, .count(periods.counts.min() ?? 0)),
                .init("", .mostDone, .count(periods.counts.max() ?? 0)),
            ], results: results(days))
        return CompletionForecast(
            outcome: .days(days), isIllustrative: isIllustrative, explanation: explanation)
    }

    private func results(_ days: CompletionForecast.Days) -> [Explanation.Figure] {
        let dated: [(Explanation.Meaning, Day?)] = [
            (.evenChance, days.even), (.likelyChance, days.likely), (.nearlyCertain, days.nearlyCertain),
        ]
        return dated.compactMap { meaning, day in day.map { .init("", meaning, .day($0)) } }
            + [days.chanceInTime].compactMap { $0 }.map { .init("", .chanceInTime, .ratio($0)) }
    }

    private func none(_ obstacle: CompletionForecast.Obstacle) -> CompletionForecast {
        CompletionForecast(
            outcome: .none(obstacle), isIllustrative: false,
            explanation: Explanation(.cannotForecast(obstacle), inputs: inputs))
    }
}
