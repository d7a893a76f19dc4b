internal import Notation

/// A strptime pattern for a day: `%d`, `%m`, `%Y`, `%y`, `%b`, `%B`, `%e`, `%%` and literal characters.
struct DayPattern: Sendable, Equatable {
    private enum Piece: Sendable, Equatable {
        case year
        case shortYear
        case month
        case monthName
        case day
        case literal(UInt8)
    }

    /// The pattern as the schema writes it.
    let text: String
    private let pieces: [Piece]
    /// The pattern where it has more in it than days, such as an hour: the day is taken from what it reads.
    private let moment: MomentPattern?

    /// Reads a pattern, or nil when it has something in it that is not of strptime, or names no year.
    init?(_ text: String) {
        if let pieces = DayPattern.pieces(of: text) {
            (self.pieces, moment) = (pieces, nil)
        } else {
            guard let moment = MomentPattern(text), moment.hasYear else { return nil }
            (pieces, self.moment) = ([], moment)
        }
        self.text = text
    }

    /// The pieces of a pattern that has only days in it, or nil.
    private static func pieces(of text: String) -> [Piece]? {
        var pieces: [Piece] = []
        var bytes = text.utf8.makeIterator()
        while let byte = bytes.next() {
            guard byte == UInt8(ascii: "%") else {
                pieces.append(.literal(byte))
                continue
            }
            // `%-d` is the day without a zero in glibc: the reader takes one or two digits anyway.
            var letter = bytes.next()
            if letter == UInt8(ascii: "-") { letter = bytes.next() }
            switch letter {
            case UInt8(ascii: "Y"): pieces.append(.year)
            case UInt8(ascii: "y"): pieces.append(.shortYear)
            case UInt8(ascii: "m"): pieces.append(.month)
            case UInt8(ascii: "b"), UInt8(ascii: "B"), UInt8(ascii: "h"): pieces.append(.monthName)
            case UInt8(ascii: "d"), UInt8(ascii: "e"): pieces.append(.day)
            case UInt8(ascii: "%"): pieces.append(.literal(UInt8(ascii: "%")))
            case UInt8(ascii: "F"):
                pieces += [.year, .literal(UInt8(ascii: "-")), .month, .literal(UInt8(ascii: "-")), .day]
            default: return nil
            }
        }
        return pieces.contains(.year) || pieces.contains(.shortYear) ? pieces : nil
    }

    /// The day in some bytes; the first of the month or year where the pattern has no day or month.
    func parse(_ bytes: ArraySlice<UInt8>) -> Day? {
        if let moment { return moment.parse(bytes.span)?.day }
        var rest = bytes
        var (year, month, day) = (0, 1, 1)
        for (index, piece) in pieces.enumerated() {
            switch piece {
            case .literal(let byte):
                guard rest.first == byte else { return nil }
                rest.removeFirst()
            case .monthName:
                guard let found = DayPattern.monthName(&rest) else { return nil }
                month = found
            case .year, .shortYear, .month, .day:
                // Digits that stand side by side have their full width; else a zero may be missing.
                let isTight =
                    index + 1 < pieces.count && DayPattern.isNumber(pieces[index + 1])
                    || index > 0 && DayPattern.isNumber(pieces[index - 1])
                let width = piece == .year ? 4 : 2
                guard let value = DayPattern.digits(&rest, width, exact: isTight || piece == .year) else {
                    return nil
                }
                switch piece {
                case .year: year = value
                // POSIX: 69–99 are of the twentieth century, 00–68 of the twenty-first.
                case .shortYear: year = value + (value >= 69 ? 1900 : 2000)
                case .month: month = value
                default: day = value
                }
            }
        }
        return rest.isEmpty ? Day(year: year, month: month, day: day) : nil
    }

    /// A day as the pattern writes it.
    func write(_ day: Day) -> String {
        if moment != nil { return day.description }
        let (year, month, dayOfMonth) = day.parts
        var written: [UInt8] = []
        for piece in pieces {
            switch piece {
            case .literal(let byte): written.append(byte)
            case .year: written += DayPattern.padded(year, 4)
            case .shortYear: written += DayPattern.padded(year % 100, 2)
            case .month: written += DayPattern.padded(month, 2)
            case .day: written += DayPattern.padded(dayOfMonth, 2)
            case .monthName: written += Array(DayPattern.months[month - 1].prefix(3).utf8)
            }
        }
        return String(decoding: written, as: UTF8.self)
    }

    /// `2025-06`.
    static let yearMonth = known("%Y-%m")
    /// `2025`.
    static let year = known("%Y")
    /// The forms that `any` takes beside ISO 8601, with the day before the month.
    static let usual = [
        "%d/%m/%Y", "%d-%m-%Y", "%d.%m.%Y", "%Y/%m/%d", "%Y.%m.%d", "%Y%m%d", "%d %B %Y",
    ].map(known)

    private static func known(_ text: String) -> DayPattern {
        guard let pattern = DayPattern(text) else { preconditionFailure("not a pattern: \(text)") }
        return pattern
    }

    private static func isNumber(_ piece: Piece) -> Bool {
        switch piece {
        case .year, .shortYear, .month, .day: true
        case .monthName, .literal: false
        }
    }

    private static func digits(_ rest: inout ArraySlice<UInt8>, _ width: Int, exact: Bool) -> Int? {
        var value = 0
        var count = 0
        while count < width, let byte = rest.first, byte >= 0x30, byte <= 0x39 {
            value = value * 10 + Int(byte - 0x30)
            rest.removeFirst()
            count += 1
        }
        return count == width || (count > 0 && !exact) ? value : nil
    }

    /// An English name of a month, whole or its first three letters, in any case.
    private static func monthName(_ rest: inout ArraySlice<UInt8>) -> Int? {
        let letters = rest.prefix { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
        let name = String(decoding: letters, as: UTF8.self).lowercased()
        let index = months.firstIndex { $0.lowercased() == name || $0.prefix(3).lowercased() == name }
        rest.removeFirst(letters.count)
        return index.map { $0 + 1 }
    }

    private static let months = [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
        "November", "December",
    ]

    private static func padded(_ value: Int, _ width: Int) -> [UInt8] {
        let digits = Array(String(value).utf8)
        return [UInt8](repeating: 0x30, count: max(0, width - digits.count)) + digits
    }
}
