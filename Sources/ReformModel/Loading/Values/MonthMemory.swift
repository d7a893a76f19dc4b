internal import Notation

/// Reads days in ISO 8601 and remembers the months it has met: a column of a table has few of them.
struct MonthMemory {
    private struct Month {
        /// The bytes `YYYY-MM-`; no month is all zeros.
        var text: UInt64 = 0
        /// The day before the first of it, as `Day.number`, and how many days it has.
        var before: Int32 = 0
        var length: Int32 = 0
    }

    /// One month for each last digit of its number: a month of another year takes its place.
    private var months = [Month](repeating: Month(), count: 16)

    /// The day in some bytes as `Day.number`, or nil when there is none.
    @inline(__always)
    mutating func day(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int32? {
        guard end &- start == 10 else { return nil }
        let text = bytes.word(at: start)
        let month = months[Int(truncatingIfNeeded: text >> 48 & 15)]
        if month.text != text { return remember(bytes, start, text) }
        let tens = Int32(bytes[start &+ 8]) &- 0x30
        let ones = Int32(bytes[start &+ 9]) &- 0x30
        let day = tens &* 10 &+ ones
        guard tens >= 0, ones >= 0, ones <= 9, day >= 1, day <= month.length else { return nil }
        return month.before &+ day
    }

    @inline(never)
    private mutating func remember(_ bytes: Span<UInt8>, _ start: Int, _ text: UInt64) -> Int32? {
        guard let day = DayFormat.isoDay(bytes, start, start + 10) else { return nil }
        let (year, month, dayOfMonth) = day.parts
        months[Int(truncatingIfNeeded: text >> 48 & 15)] = Month(
            text: text, before: day.number - Int32(dayOfMonth),
            length: Int32(Day.length(ofMonth: month, year: year)))
        return day.number
    }
}
