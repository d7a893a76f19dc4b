internal import Notation
internal import ReformModel

extension IndicatorStanding {
    /// Where its course leads by the day of its target; nil where there is nothing to project: no target,
    /// a target that is reached or whose day has gone by, or a value of that day already.
    ///
    /// Worked out when it is asked for, with a cost that grows with its own values and has a bound beyond
    /// two hundred: it is no part of a `Standing`.
    public var projection: Projection? {
        guard let target, status != .reached, status != .missed else { return nil }
        if let latest, latest.day >= target.due { return nil }
        return Projector(self, target).projection()
    }
}

/// Carries one indicator to the day of its target.
private struct Projector {
    private let standing: IndicatorStanding
    private let target: Target

    init(_ standing: IndicatorStanding, _ target: Target) {
        self.standing = standing
        self.target = target
    }

    func projection() -> Projection {
        if let freshness = standing.freshness, freshness.isStale { return none(.stale) }
        guard standing.indicator.accumulation == .year else { return alongLine() }
        return alongYear()
    }

    private func none(_ obstacle: Projection.Obstacle) -> Projection {
        let inputs = (standing.latest.map { [figure(.latest, "v", $0)] } ?? []) + [goal]
        return Projection(
            .none(obstacle), target: target, from: [],
            explanation: Explanation(.cannotProject(obstacle), inputs: inputs))
    }

    private func alongLine() -> Projection {
        let course = Array(standing.observations)
        guard let line = CourseLine(through: course), let first = course.first, let last = course.last else {
            return none(.tooFewValues(known: course.count, needed: CourseLine.fewest))
        }
        let days = target.due - last.day
        let widening = line.widening(after: days)
        func value(after days: Int) -> Projection.Value? {
            let reach = line.quantile * line.spread * line.widening(after: days)
            return self.value(line.height(after: days), reach: reach, floor: -.infinity)
        }
        guard let value = value(after: days) else { return none(.outOfRange) }
        let explanation = Explanation(
            .courseToDue, formulas: ["ŷ = a + m·h", "ŷ ± t·s·f"],
            inputs: [
                figure(.earliest, "", first), figure(.latest, "", last),
                .init("n", .valueCount, .count(line.values.count)), .init("h", .daysAhead, .days(days)), goal,
                .init("t", .quantile, .ratio(line.quantile)), .init("f", .widening, .ratio(widening)),
            ],
            results: [
                .init("m", .slope, .number(line.slope)), .init("a", .level, .number(line.level)),
                .init("s", .spread, .number(line.spread)),
            ] + results(value))
        return Projection(
            .value(value), steps: steps(from: last.day, value(after:)), target: target, from: line.values,
            explanation: explanation)
    }

    private func alongYear() -> Projection {
        let year = target.due.parts.year
        let values = standing.observations.filter { $0.day.parts.year == year }
        guard let course = RunningCourse(through: values), let last = values.last else {
            return none(.tooFewValues(known: values.count, needed: RunningCourse.fewest))
        }
        let days = target.due - last.day
        func value(after days: Int) -> Projection.Value? {
            self.value(
                last.value + course.pace * Double(days),
                reach: course.quantile * course.spread * course.widening(after: days),
                floor: course.onlyGrew ? last.value : -.infinity)
        }
        guard let value = value(after: days) else { return none(.outOfRange) }
        let explanation = Explanation(
            .totalToDue, formulas: ["m = v/D", "ŷ = v + m·h", "ŷ ± t·s·√(h + h²/D)"],
            inputs: [
                figure(.latest, "v", last), .init("D", .daysGone, .days(course.elapsed)),
                .init("n", .valueCount, .count(values.count)), .init("h", .daysAhead, .days(days)), goal,
                .init("t", .quantile, .ratio(course.quantile)),
            ],
            results: [
                .init("m", .slope, .number(course.pace)), .init("s", .spread, .number(course.spread)),
            ] + results(value))
        return Projection(
            .value(value), steps: steps(from: last.day, value(after:)), target: target, from: values,
            explanation: explanation)
    }

    private func value(_ estimate: Double, reach: Double, floor: Double) -> Projection.Value? {
        guard estimate.isFinite, reach.isFinite else { return nil }
        // A limit that the figures themselves have passed is none.
        let limit = standing.indicator.limit.flatMap { limit in
            standing.observations.contains { $0.value > limit } ? nil : limit
        }
        let ceiling = max(floor, limit ?? .infinity)
        return Projection.Value(
            estimate, reach: reach, target: target.value, possible: floor...ceiling,
            direction: standing.indicator.direction)
    }

    /// The way from the day of the last value to the day due, in parts of equal length.
    private func steps(
        from last: Day, _ value: (_ days: Int) -> Projection.Value?
    ) -> [Projection.Step] {
        let days = target.due - last
        let parts = min(days, Projection.parts)
        return (0...parts).compactMap { part in
            let ahead = days * part / parts
            return value(ahead).map {
                Projection.Step(day: last + ahead, estimate: $0.estimate, interval: $0.interval)
            }
        }
    }

    private func results(_ value: Projection.Value) -> [Explanation.Figure] {
        [
            .init("ŷ", .projected, .number(value.estimate), on: target.due),
            .init("", .lowest, .number(value.interval.lowerBound), on: target.due),
            .init("", .highest, .number(value.interval.upperBound), on: target.due),
        ]
    }

    private func figure(
        _ meaning: Explanation.Meaning, _ symbol: String, _ row: Observation
    ) -> Explanation.Figure {
        .init(symbol, meaning, .number(row.value), on: row.day, from: [row.place])
    }

    private var goal: Explanation.Figure {
        .init("g", .target, .number(target.value), on: target.due, from: [target.place])
    }
}
