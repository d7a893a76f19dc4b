internal import Notation

/// Reads days in ISO 8601 and remembers the month of the last one: in a column of a table the next is often
/// of the same.
struct MonthMemory {
    /// The bytes `YYYY-MM-` of the month; no bytes are all zero.
    private var month: UInt64 = 0
    /// The day before the first of it, as `Day.number`, and how many days it has.
    private var before: Int32 = 0
    private var length: Int32 = 0

    /// The day in some bytes as `Day.number`, or nil when there is none.
    @inline(__always)
    mutating func day(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Int32? {
        guard end &- start == 10 else { return nil }
        if bytes.word(at: start) != month, !remember(bytes, start) { return nil }
        let tens = Int32(bytes[start &+ 8]) &- 0x30
        let ones = Int32(bytes[start &+ 9]) &- 0x30
        let day = tens &* 10 &+ ones
        guard tens >= 0, ones >= 0, ones <= 9, day >= 1, day <= length else { return nil }
        return before &+ day
    }

    @inline(never)
    private mutating func remember(_ bytes: Span<UInt8>, _ start: Int) -> Bool {
        var text: [UInt8] = []
        for index in start..<(start + 8) { text.append(bytes[index]) }
        text += [UInt8(ascii: "0"), UInt8(ascii: "1")]
        guard let first = DayFormat.isoDay(text.span, 0, 10) else { return false }
        month = bytes.word(at: start)
        before = first.number - 1
        length = Int32(first.lastOfMonth - first) + 1
        return true
    }
}
