internal import Glibc
public import ReformModel

/// How fast an indicator comes towards its target, against how fast it must: 1 is exactly fast enough.
public enum ProgressRatio {
    /// The ratio of growth rates, or nil where growth rates mean nothing (a value that is not above zero, no
    /// time gone by, a target equal to the baseline).
    ///
    /// observed = (v/b)^(1/y₁) − 1, required = (g/b)^(1/y₂) − 1, p = dir · observed / |required|.
    /// Source: Eurostat, "Sustainable development in the European Union", assessment of progress towards
    /// targets; Open SDG, automated progress calculation. The direction is ours: without it a baseline
    /// already past its target would turn worsening into green.
    ///
    /// - Parameters:
    ///   - baseline: the value at the beginning.
    ///   - value: the latest value.
    ///   - target: the value to reach.
    ///   - elapsed: years from the baseline to the latest value.
    ///   - total: years from the baseline to the day of the target.
    public static func growth(
        baseline: Double, value: Double, target: Double, elapsed: Double, total: Double,
        direction: Indicator.Direction
    ) -> Double? {
        guard baseline > 0, value > 0, target > 0, elapsed > 0, total > 0, target != baseline else {
            return nil
        }
        let observed = rate(from: baseline, to: value, years: elapsed)
        let required = rate(from: baseline, to: target, years: total)
        guard required != 0 else { return nil }
        return direction.sign * observed / abs(required)
    }

    /// The ratio of distances: the share of the way that is behind, over the share of the time that is gone;
    /// nil where there is no way or no time.
    ///
    /// dir · (v − b) / |g − b| ÷ (y₁ / y₂).
    public static func linear(
        baseline: Double, value: Double, target: Double, elapsed: Double, total: Double,
        direction: Indicator.Direction
    ) -> Double? {
        guard elapsed > 0, total > 0, target != baseline else { return nil }
        return direction.sign * (value - baseline) / abs(target - baseline) / (elapsed / total)
    }

    /// The growth a year that leads from one value to another, 0.01 for one per cent.
    public static func rate(from start: Double, to end: Double, years: Double) -> Double {
        pow(end / start, 1 / years) - 1
    }

    /// From this ratio on an indicator is on track.
    public static let onTrackFrom = 0.95
    /// From this ratio on it is at risk; from 0 on it is off track; below, it moves away.
    public static let atRiskFrom = 0.60

    /// The status that a ratio stands for.
    public static func status(of ratio: Double) -> IndicatorStatus {
        if ratio >= onTrackFrom { return .onTrack }
        if ratio >= atRiskFrom { return .atRisk }
        return ratio >= 0 ? .offTrack : .movingAway
    }
}
