/// The median of the slopes between all pairs of points: a trend that a few wild points cannot bend.
///
/// Source: Sen, "Estimates of the regression coefficient based on Kendall's tau" (1968).
public enum TheilSen {
    /// The slope of y over x; pairs with equal x are left out; nil when there is no pair.
    public static func slope(x: [Double], y: [Double]) -> Double? {
        let slopes = slopes(x: x, y: y)
        return slopes.isEmpty ? nil : Median.of(slopes)
    }

    /// The 95 % interval of the slope, by the normal approximation of Kendall's statistic with its
    /// correction for ties; nil when there is no pair. It is the interval of the trend, not of a value to
    /// come.
    public static func interval(x: [Double], y: [Double]) -> ClosedRange<Double>? {
        let slopes = slopes(x: x, y: y).sorted()
        guard !slopes.isEmpty else { return nil }
        let variance = weight(x.count) - tieWeight(x) - tieWeight(y)
        let reach = 1.959963984540054 * (max(0, variance) / 18).squareRoot()
        let lower = Int(((Double(slopes.count) - reach) / 2).rounded(.toNearestOrEven)) - 1
        let upper = Int(((Double(slopes.count) + reach) / 2).rounded(.toNearestOrEven))
        return slopes[max(0, lower)]...slopes[min(upper, slopes.count - 1)]
    }

    private static func slopes(x: [Double], y: [Double]) -> [Double] {
        var slopes: [Double] = []
        for i in x.indices {
            for j in x.indices.dropFirst(i + 1) where x[j] != x[i] && j < y.count {
                slopes.append((y[j] - y[i]) / (x[j] - x[i]))
            }
        }
        return slopes
    }

    private static func weight(_ count: Int) -> Double { Double(count * (count - 1) * (2 * count + 5)) }

    private static func tieWeight(_ values: [Double]) -> Double {
        Dictionary(grouping: values, by: \.self).values.reduce(0) { $0 + weight($1.count) }
    }
}
