/// A year or a month of a year as XML Schema has them: `gYear` and `gYearMonth` (Part 2, sections 3.2.11
/// and 3.2.10): four digits or more, with a `-` before Christ and a time zone if need be.
enum CalendarPeriod {
    /// The year, or nil when the text is none.
    static func year(_ bytes: Span<UInt8>) -> Double? {
        var index = 0
        guard let year = year(bytes, &index), ends(bytes, index) else { return nil }
        return Double(year)
    }

    /// The months since the beginning of year 0, or nil when the text is no month.
    static func month(_ bytes: Span<UInt8>) -> Double? {
        var index = 0
        guard let year = year(bytes, &index), bytes.take("-", at: &index),
            let month = bytes.digits(2, at: &index), (1...12).contains(month), ends(bytes, index)
        else { return nil }
        return Double(year * 12 + month - 1)
    }

    private static func year(_ bytes: Span<UInt8>, _ index: inout Int) -> Int? {
        let isNegative = bytes.take("-", at: &index)
        let start = index
        guard let year = bytes.digits(4, upTo: 9, at: &index), year > 0,
            index - start == 4 || bytes[start] != UInt8(ascii: "0")
        else { return nil }
        return isNegative ? -year : year
    }

    private static func ends(_ bytes: Span<UInt8>, _ index: Int) -> Bool {
        var end = index
        var offset = 0
        return end == bytes.count || bytes.zone(at: &end, &offset) && end == bytes.count
    }
}
