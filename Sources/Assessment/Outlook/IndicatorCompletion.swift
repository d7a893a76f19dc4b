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
            observations.indices.dropFirst().allSatisfy({
                observations[$0 - 1].value <= observations[$0].value
            })
        else { return nil }
        return CompletionForecaster(
            periods: PeriodCounts(of: Array(observations)), remaining: Int(target.value - latest.value),
            start: latest.day, due: status == .missed ? nil : target.due, freshness: freshness, key: id,
            isIllustrative: ([target.certainty] + observations.map(\.certainty)).contains(.illustrative),
            inputs: [
                .init("", .latest, .number(latest.value), on: latest.day, from: [latest.place]),
                .init("", .target, .number(target.value), on: target.due, from: [target.place]),
            ]
        ).forecast()
    }

    /// Whether a value can be a number of things: whole, and small enough for exact arithmetic.
    private func isCount(_ value: Double) -> Bool {
        value >= 0 && value < 1e15 && value.rounded() == value
    }
}
