import Notation

/// Whole months around some days: what a ruler of months begins and ends with.
struct DayRange: Hashable {
    /// The first day of the first month.
    let first: Day
    /// The last day of the last month.
    let last: Day

    /// The months of some days; the one of day 0 without any.
    init(_ days: [Day]) {
        let low = days.min() ?? Day(number: 0)
        let high = days.max() ?? low
        first = Day(year: low.parts.year, month: low.parts.month, day: 1) ?? low
        let length = Day.length(ofMonth: high.parts.month, year: high.parts.year)
        last = Day(year: high.parts.year, month: high.parts.month, day: length) ?? high
    }
}
