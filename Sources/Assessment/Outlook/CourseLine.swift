internal import Notation
internal import ReformModel

/// A straight line through the values of an indicator, and how far from it a value to come may lie.
///
/// The slope is the median of the slopes between all pairs (Sen 1968), the level the median of what is then
/// left, as in Rousseeuw and Leroy, "Robust Regression and Outlier Detection" (1987): a few wild values bend
/// neither. The interval is that of a single new value about a regression line, t·s·√(1 + 1/n + d²/S), as in Draper and
/// Smith, "Applied Regression Analysis" (1966), with the deviations from this line. Least squares has the
/// smallest deviations there are, so this s is never the smaller one, and wild values widen the interval.
///
/// Assumed: the course goes on straight, and the deviations are independent, normal and everywhere alike.
struct CourseLine {
    /// The fewest values: below three degrees of freedom the deviations say too little of themselves.
    static let fewest = 5
    /// The most values that pairs are made of. Of a longer course so many are taken, evenly by rank, the
    /// first and the last among them: 19,900 pairs, however long the course.
    static let most = 200

    /// The values that the line goes through.
    let values: [Observation]
    /// The rise a day.
    let slope: Double
    /// The height of the line on the day of the last value.
    let level: Double
    /// The standard deviation about the line, with n − 2 degrees of freedom.
    let spread: Double
    /// The 95 % quantile of Student's distribution for these degrees.
    let quantile: Double
    private let middle: Double
    private let squares: Double

    /// The line through a course of one value a day; nil where it is too short.
    init?(through course: [Observation]) {
        guard course.count >= CourseLine.fewest, let last = course.last else { return nil }
        values = CourseLine.thinned(course)
        let x = values.map { Double($0.day - last.day) }
        let y = values.map(\.value)
        guard let slope = TheilSen.slope(x: x, y: y),
            let quantile = StudentQuantile.twoSided(degrees: x.count - 2)
        else { return nil }
        let level = Median.of(zip(x, y).map { $1 - slope * $0 })
        let residuals = zip(x, y).map { $1 - level - slope * $0 }
        spread = (residuals.reduce(0) { $0 + $1 * $1 } / Double(x.count - 2)).squareRoot()
        let middle = x.reduce(0, +) / Double(x.count)
        squares = x.reduce(0) { $0 + ($1 - middle) * ($1 - middle) }
        self.slope = slope
        self.level = level
        self.quantile = quantile
        self.middle = middle
    }

    /// The height of the line so many days after the last value.
    func height(after days: Int) -> Double { level + slope * Double(days) }

    /// What the spread is multiplied by for a value so many days after the last: the farther from the
    /// middle of the course, the more.
    func widening(after days: Int) -> Double {
        let distance = Double(days) - middle
        return (1 + 1 / Double(values.count) + distance * distance / squares).squareRoot()
    }

    private static func thinned(_ course: [Observation]) -> [Observation] {
        guard course.count > most else { return course }
        return (0..<most).map { course[$0 * (course.count - 1) / (most - 1)] }
    }
}
