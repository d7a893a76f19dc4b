internal import Diagnostics

/// Compares targets and baselines with the direction, the ceiling and the kind of their indicator.
enum TargetCheck {
    /// Targets in force, baselines, and the days of all targets. Growth rates are percentages too and may be
    /// negative or beyond 100: only an indicator with the limit 100 % is known to be a share.
    static func findings(in programme: Programme) -> [RowFinding] {
        let indicators = Dictionary(programme.indicators.lazy.map { ($0.id, $0) }) { first, _ in first }
        let late = programme.targets.compactMap { target -> RowFinding? in
            guard let decided = target.decided, decided > target.due else { return nil }
            return RowFinding(
                .warning, target.place, column: "decided",
                .relation(.timeline(.decidedAfterDue(due: target.due, decided: decided))))
        }
        let values = TargetsInForce.of(programme.targets).compactMap { target -> RowFinding? in
            guard let indicator = indicators[target.indicator] else { return nil }
            let problem =
                range(indicator, target.value) ?? direction(indicator, target.value)
            return problem.map { RowFinding(.warning, target.place, column: "value", .relation(.figure($0))) }
        }
        let baselines = programme.indicators.compactMap { indicator -> RowFinding? in
            guard let baseline = indicator.baseline, let problem = range(indicator, baseline) else {
                return nil
            }
            return RowFinding(.warning, indicator.place, column: "baseline", .relation(.figure(problem)))
        }
        return late + values + baselines
    }

    private static func direction(_ indicator: Indicator, _ target: Double) -> FigureProblem? {
        guard let baseline = indicator.baseline, (target - baseline) * indicator.direction.sign < 0 else {
            return nil
        }
        return .targetAgainstDirection(
            indicator: indicator.id, target: target, baseline: baseline,
            increases: indicator.direction == .increase)
    }

    /// A figure that should go down may well stand above its limit.
    private static func range(_ indicator: Indicator, _ value: Double) -> FigureProblem? {
        guard let limit = indicator.limit else { return nil }
        if limit == 100, indicator.unit.base == "%" {
            return (0...100).contains(value) ? nil : .notAShare(indicator: indicator.id, value: value)
        }
        guard indicator.direction == .increase, value > limit else { return nil }
        return .aboveLimit(indicator: indicator.id, value: value, limit: limit)
    }
}
