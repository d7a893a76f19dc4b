internal import Notation

/// How a field writes days: the `format` of a Table Schema's date, or its types `year` and `yearmonth`.
enum DayFormat: Sendable, Equatable {
    /// `2025-06-30`, the standard's default.
    case iso
    /// `2025-06-30T12:00:00`: the time is not read.
    case isoWithTime
    /// Whatever is a day beyond doubt or, as Vietnam writes it, with the day before the month.
    case any
    /// A pattern as strptime has it.
    case pattern(DayPattern)
    /// `2025-06`: the first or the last day of the month.
    case yearMonth(Edge)
    /// `2025`: the first or the last day of the year.
    case year(Edge)

    /// The day that stands for a month or a year.
    enum Edge: Sendable, Equatable {
        case first
        case last
    }

    /// The day in some bytes, or nil when there is none.
    func parse(_ bytes: ArraySlice<UInt8>) -> Day? {
        switch self {
        case .iso: DayFormat.isoDay(bytes)
        case .isoWithTime:
            bytes.count > 10 && bytes[bytes.startIndex + 10] == UInt8(ascii: "T")
                ? DayFormat.isoDay(bytes.prefix(10)) : DayFormat.isoDay(bytes)
        case .any: DayFormat.anyDay(bytes)?.day
        case .pattern(let pattern): pattern.parse(bytes)
        case .yearMonth(let edge):
            DayPattern.yearMonth.parse(bytes).map { edge == .first ? $0 : $0.lastOfMonth }
        case .year(let edge):
            DayPattern.year.parse(bytes).map { edge == .first ? $0 : $0.adding(months: 11).lastOfMonth }
        }
    }

    /// The format as a person would describe it.
    var description: String {
        switch self {
        case .iso: "YYYY-MM-DD"
        case .isoWithTime: "YYYY-MM-DDThh:mm:ss"
        case .any: "YYYY-MM-DD, DD/MM/YYYY"
        case .pattern(let pattern): pattern.text
        case .yearMonth: "YYYY-MM"
        case .year: "YYYY"
        }
    }

    /// A day as this format writes it.
    func write(_ day: Day) -> String {
        switch self {
        case .iso, .isoWithTime, .any: day.description
        case .pattern(let pattern): pattern.write(day)
        case .yearMonth: DayPattern.yearMonth.write(day)
        case .year: DayPattern.year.write(day)
        }
    }

    /// A day in any of the usual forms, with the `format` that names the form.
    static func anyDay(_ bytes: ArraySlice<UInt8>) -> (day: Day, format: String)? {
        if let day = isoDay(bytes) { return (day, "default") }
        for pattern in DayPattern.usual {
            if let day = pattern.parse(bytes) { return (day, pattern.text) }
        }
        return nil
    }

    private static func isoDay(_ bytes: ArraySlice<UInt8>) -> Day? {
        let bytes = Array(bytes)
        return isoDay(bytes.span, 0, bytes.count)
    }

    /// A day written `YYYY-MM-DD`.
    @inline(__always)
    static func isoDay(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> Day? {
        guard end - start == 10, bytes[start + 4] == UInt8(ascii: "-"), bytes[start + 7] == UInt8(ascii: "-")
        else { return nil }
        var isWrong = false
        var year = 0
        for index in start..<(start + 4) { year = year * 10 + digit(bytes[index], &isWrong) }
        let month = digit(bytes[start + 5], &isWrong) * 10 + digit(bytes[start + 6], &isWrong)
        let day = digit(bytes[start + 8], &isWrong) * 10 + digit(bytes[start + 9], &isWrong)
        return isWrong ? nil : Day(year: year, month: month, day: day)
    }

    @inline(__always)
    private static func digit(_ byte: UInt8, _ isWrong: inout Bool) -> Int {
        let digit = byte &- 0x30
        if digit > 9 { isWrong = true }
        return Int(digit)
    }
}

extension Day {
    /// The last day of the month of this day.
    var lastOfMonth: Day {
        let (year, month, day) = parts
        return self + (Day.length(ofMonth: month, year: year) - day)
    }
}
