public import Notation

/// Spans of time in years, by actual days.
public enum YearSpan {
    /// The years from one day to a later one: whole anniversaries, plus the share of the year begun.
    /// Negative when the second day is the earlier.
    ///
    /// Open SDG and Eurostat count whole years between annual figures; for figures with a day this gives
    /// the same wherever the days are anniversaries of each other.
    public static func years(from start: Day, to end: Day) -> Double {
        if end < start { return -years(from: end, to: start) }
        var whole = end.parts.year - start.parts.year
        if start.adding(months: 12 * whole) > end { whole -= 1 }
        let anniversary = start.adding(months: 12 * whole)
        let next = start.adding(months: 12 * (whole + 1))
        guard next > anniversary else { return Double(whole) }
        return Double(whole) + Double(end - anniversary) / Double(next - anniversary)
    }

    /// The share of its calendar year that has gone by at the end of a day: 1 on 31 December.
    public static func shareOfYear(at day: Day) -> Double {
        let year = day.parts.year
        guard let first = Day(year: year, month: 1, day: 1), let last = Day(year: year, month: 12, day: 31)
        else { return 0 }
        return Double(day - first + 1) / Double(last - first + 1)
    }
}
