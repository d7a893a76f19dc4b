internal import Notation
internal import ReformModel

/// The pace of a running total within one year, and how far from it the total of a later day may lie.
///
/// What came in on one day is in every later total: the deviations of totals from a line hang together, and
/// the interval of a line would be far too narrow. What came in between two values is independent, so that
/// is what is measured. A running total is nothing on the eve of New Year by its definition, so the pace is
/// the total over the days gone. This is the random walk with drift, with the uncertainty of the drift:
/// Hyndman and Athanasopoulos, "Forecasting: Principles and Practice", drift method. Their periods have one
/// length; here a period weighs by its days.
///
/// Assumed: the year goes on at its pace, and what comes in on one day is independent of another.
struct RunningCourse {
    /// The fewest values in the year: three degrees of freedom, as for a line.
    static let fewest = 4

    /// The values of the year.
    let values: [Observation]
    /// The days of the year gone by at the end of the day of the last value.
    let elapsed: Int
    /// What comes in a day.
    let pace: Double
    /// The standard deviation of what comes in on a day, with n − 1 degrees of freedom.
    let spread: Double
    /// The 95 % quantile of Student's distribution for these degrees.
    let quantile: Double
    /// Whether the total has never fallen.
    let onlyGrew: Bool

    /// The course of a year's values, one a day; nil where they are too few.
    init?(through values: [Observation]) {
        guard values.count >= RunningCourse.fewest, let last = values.last,
            let newYear = Day(year: last.day.parts.year, month: 1, day: 1),
            let quantile = StudentQuantile.twoSided(degrees: values.count - 1)
        else { return nil }
        let elapsed = last.day - newYear + 1
        let pace = last.value / Double(elapsed)
        var (day, total, sum, onlyGrew) = (newYear - 1, 0.0, 0.0, true)
        for value in values {
            let days = Double(value.day - day)
            let deviation = value.value - total - pace * days
            sum += deviation * deviation / days
            onlyGrew = onlyGrew && value.value >= total
            (day, total) = (value.day, value.value)
        }
        spread = (sum / Double(values.count - 1)).squareRoot()
        self.values = values
        self.elapsed = elapsed
        self.pace = pace
        self.quantile = quantile
        self.onlyGrew = onlyGrew
    }

    /// What the spread is multiplied by for the total so many days after the last.
    func widening(after days: Int) -> Double {
        let days = Double(days)
        return (days + days * days / Double(elapsed)).squareRoot()
    }
}
