internal import Glibc
public import ReformModel

/// What can be said of an indicator without a target: its growth a year in the wanted direction.
///
/// Source: Eurostat, "Sustainable development in the European Union", indicators without quantitative
/// targets; the correction near a limit is that of Open SDG.
public enum GrowthTrend {
    /// The cuts: improving from 1.5 % a year, slightly from 0.5 %, stable from 0.
    public static let cuts = (improving: 0.015, slightly: 0.005, stable: 0.0)

    /// The least number of years between two values: carried to a year, one step of a few days would be
    /// hundreds of per cent.
    public static let shortestSpan = 1.0

    /// The growth a year in the wanted direction, 0.01 for one per cent; nil where a value is not above
    /// zero or no time went by.
    public static func growth(
        baseline: Double, value: Double, years: Double, direction: Indicator.Direction
    ) -> Double? {
        guard baseline > 0, value > 0, years > 0 else { return nil }
        return direction.sign * ProgressRatio.rate(from: baseline, to: value, years: years)
    }

    /// What the cuts are multiplied by near a limit L: 1 − (b/L)^4.44 up to the limit,
    /// 1 − ((2L − b)/L)^4.44 between it and its double, else 1. Near a ceiling little growth is left to have.
    public static func easing(baseline: Double, limit: Double?) -> Double {
        guard let limit, limit > 0, baseline >= 0, baseline < 2 * limit else { return 1 }
        let share = baseline <= limit ? baseline / limit : (2 * limit - baseline) / limit
        return 1 - pow(share, 4.44)
    }

    /// The status that a growth stands for.
    public static func status(growth: Double, easing: Double = 1) -> IndicatorStatus {
        if growth >= cuts.improving * easing { return .improving }
        if growth >= cuts.slightly * easing { return .slightlyImproving }
        return growth >= cuts.stable * easing ? .stable : .deteriorating
    }
}
