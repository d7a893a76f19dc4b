internal import Notation
internal import ReformModel

extension IndicatorStanding {
    /// When it comes to its target; nil where it is no count on its way to one: a count has whole values
    /// that never fall, is to increase, and does not begin anew each year.
    ///
    /// Worked out when it is asked for, with a bounded cost: it is no part of a `Standing`.
    public var completion: CompletionForecast? {
        guard let target, let latest, indicator.accumulation == nil, indicator.direction == .increase,
            latest.value < target.value, isCount(target.value),
            observations.allSatisfy({ isCount($0.value) }),
            zip(observations, observations.dropFirst()).allSatisfy({ $0.value <= $1.value })
        else { return nil }
        return CompletionForecaster(self, target, latest).forecast()
    }

    /// Whether a value can be a number of things: whole, and small enough for exact arithmetic.
    private func isCount(_ value: Double) -> Bool {
        value >= 0 && value < 1e15 && value.rounded() == value
    }
}

/// Forecasts when one count comes to its target.
private struct CompletionForecaster {
    private let standing: IndicatorStanding
    private let target: Target
    private let latest: Observation

    init(_ standing: IndicatorStanding, _ target: Target, _ latest: Observation) {
        self.standing = standing
        self.target = target
        self.latest = latest
    }

    func forecast() -> CompletionForecast {
        if let freshness = standing.freshness, freshness.isStale { return none(.stale) }
        let periods = PeriodCounts(of: standing.observations)
        guard let periods, periods.counts.count >= CompletionForecast.fewestPeriods else {
            return none(
                .tooFewPeriods(
                    known: periods?.counts.count ?? 0, needed: CompletionForecast.fewestPeriods))
        }
        guard periods.counts.contains(where: { $0 > 0 }) else { return none(.standsStill) }
        let remaining = Int(target.value - latest.value)
        let chances = CompletionChances.of(history: periods.counts, remaining: remaining, key: standing.id)
        return forecast(chances, periods, remaining: remaining)
    }

    private func forecast(
        _ chances: CompletionChances, _ periods: PeriodCounts, remaining: Int
    ) -> CompletionForecast {
        func day(_ share: Double) -> Day? {
            chances.periods(for: share).map { latest.day + $0 * periods.length }
        }
        let days = CompletionForecast.Days(
            even: day(0.5), likely: day(0.85), nearlyCertain: day(0.95),
            chanceInTime: standing.status == .missed
                ? nil : chances.share(after: (target.due - latest.day) / periods.length))
        let chance = days.chanceInTime.map { [Explanation.Figure("", .chanceInTime, .ratio($0))] }
        let dated: [Explanation.Figure] = [
            .init("", .evenChance, days.even), .init("", .likelyChance, days.likely),
            .init("", .nearlyCertain, days.nearlyCertain),
        ].compactMap { $0 }
        let explanation = Explanation(
            chances.isExact ? .completion : .simulatedCompletion,
            inputs: inputs + [
                .init("", .toDo, .count(remaining)), .init("", .periodLength, .days(periods.length)),
                .init("", .periodCount, .count(periods.counts.count)),
                .init("", .fewestDone, .count(periods.counts.min() ?? 0)),
                .init("", .mostDone, .count(periods.counts.max() ?? 0)),
            ], results: dated + (chance ?? []))
        return CompletionForecast(
            target: target, outcome: .days(days),
            isIllustrative: ([target.certainty] + standing.observations.map(\.certainty))
                .contains(.illustrative), explanation: explanation)
    }

    private func none(_ obstacle: CompletionForecast.Obstacle) -> CompletionForecast {
        CompletionForecast(
            target: target, outcome: .none(obstacle), isIllustrative: false,
            explanation: Explanation(.cannotForecast(obstacle), inputs: inputs))
    }

    private var inputs: [Explanation.Figure] {
        [
            .init("", .latest, .number(latest.value), on: latest.day, from: [latest.place]),
            .init("", .target, .number(target.value), on: target.due, from: [target.place]),
        ]
    }
}

extension Explanation.Figure {
    /// A day that may not be known.
    fileprivate init?(_ symbol: String, _ meaning: Explanation.Meaning, _ day: Day?) {
        guard let day else { return nil }
        self.init(symbol, meaning, .day(day))
    }
}
