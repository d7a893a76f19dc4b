internal import Notation
public import ReformModel

/// What was done in each period of one length, from a count that only grows.
public struct PeriodCounts: Sendable, Hashable {
    /// The days of a period: a week, or as many whole weeks as the median of the days between two values
    /// takes. Shorter periods would be empty or full by the rhythm of the reports, not of the work.
    public let length: Int
    /// What was done in each period, in order. The last ends on the day of the last value; days before the
    /// first whole period are left out.
    public let counts: [Int]

    /// The counts of a course of one value a day; nil with fewer than two values, or where they fall or have
    /// fractions. On a day without a value the last one before it stands. The cost grows with the values and the periods.
    public init?(of course: [Observation]) {
        guard let first = course.first, let last = course.last, course.count > 1 else { return nil }
        let gaps = zip(course.dropFirst(), course).map { Double($0.day - $1.day) }
        let length = 7 * max(1, Int((Median.of(gaps) / 7).rounded(.up)))
        let periods = min(CompletionChances.horizon, (last.day - first.day) / length)
        var position = 0
        let totals = (0...periods).map { period in
            let end = last.day - (periods - period) * length
            while position + 1 < course.count, course[position + 1].day <= end { position += 1 }
            return course[position].value
        }
        self.length = length
        counts = zip(totals.dropFirst(), totals).compactMap { Int(exactly: $0 - $1) }
        guard counts.count == periods, counts.allSatisfy({ $0 >= 0 }) else { return nil }
    }

    /// The counts by week of things done on days, from the week of the first of them to the one that ends
    /// with a day; nil without any by then.
    init?(of done: [Day], until end: Day) {
        let weeks = done.filter { $0 <= end }.map { (end - $0) / 7 }
        guard let first = weeks.max() else { return nil }
        var counts = Array(repeating: 0, count: min(first + 1, CompletionChances.horizon))
        for week in weeks where week < counts.count { counts[counts.count - 1 - week] += 1 }
        length = 7
        self.counts = counts
    }
}
