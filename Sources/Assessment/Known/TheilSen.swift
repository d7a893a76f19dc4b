/// The median of the slopes between all pairs of points: a trend that a few wild points cannot bend.
///
/// Source: Sen, "Estimates of the regression coefficient based on Kendall's tau" (1968).
public enum TheilSen {
    /// The slope of y over x; pairs with equal x are left out; nil when there is no pair.
    public static func slope(x: [Double], y: [Double]) -> Double? {
        var slopes: [Double] = []
        for i in x.indices {
            for j in x.indices.dropFirst(i + 1) where x[j] != x[i] && j < y.count {
                slopes.append((y[j] - y[i]) / (x[j] - x[i]))
            }
        }
        return slopes.isEmpty ? nil : Median.of(slopes)
    }
}
