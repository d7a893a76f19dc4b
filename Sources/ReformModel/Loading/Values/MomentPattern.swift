/// A strptime pattern for a time of day, or for a day with a time.
struct MomentPattern: Sendable, Equatable {
    private enum Piece: Sendable, Equatable {
        case year, shortYear, month, monthName, day, dayOfYear
        case hour, halfDayHour, minute, second, fraction, halfDay, zone, weekday, space
        case literal(UInt8)
    }

    /// The pattern as the schema writes it.
    let text: String
    private let pieces: [Piece]

    /// Reads a pattern, or nil when it has something in it that is not in strptime.
    init?(_ text: String) {
        var pieces: [Piece] = []
        var bytes = text.utf8.makeIterator()
        while let byte = bytes.next() {
            guard byte == UInt8(ascii: "%") else {
                pieces.append(.literal(byte))
                continue
            }
            // `%-d` is a number without a zero in glibc: the reader takes it without one anyway.
            var letter = bytes.next()
            if letter == UInt8(ascii: "-") { letter = bytes.next() }
            guard let letter, let expanded = MomentPattern.pieces(for: Unicode.Scalar(letter)) else {
                return nil
            }
            pieces += expanded
        }
        self.text = text
        self.pieces = pieces
    }

    /// Whether the pattern names a day, and whether it names an hour.
    var hasYear: Bool { pieces.contains(.year) || pieces.contains(.shortYear) }
    var hasHour: Bool { pieces.contains(.hour) || pieces.contains(.halfDayHour) }

    /// The moment in some bytes, or nil when there is none.
    func parse(_ bytes: Span<UInt8>) -> Moment? {
        var parts = MomentParts()
        var index = 0
        for (place, piece) in pieces.enumerated() {
            guard read(piece, at: place, bytes, &index, &parts) else { return nil }
        }
        return index == bytes.count ? parts.moment : nil
    }

    private func read(
        _ piece: Piece, at place: Int, _ bytes: Span<UInt8>, _ index: inout Int, _ parts: inout MomentParts
    ) -> Bool {
        // Numbers that stand side by side have their full width; else a zero may be missing.
        let isTight =
            place + 1 < pieces.count && MomentPattern.isNumber(pieces[place + 1])
            || place > 0 && MomentPattern.isNumber(pieces[place - 1])
        func number(_ width: Int) -> Int? { bytes.digits(isTight ? width : 1, upTo: width, at: &index) }
        switch piece {
        case .literal(let byte): return bytes.take(Unicode.Scalar(byte), at: &index)
        case .space:
            while bytes.take(" ", at: &index) {}
            return true
        case .year: parts.year = bytes.digits(4, at: &index)
        // POSIX: 69–99 are of the twentieth century, 00–68 of the twenty-first.
        case .shortYear: parts.year = number(2).map { $0 + ($0 >= 69 ? 1900 : 2000) }
        case .month: parts.month = number(2)
        case .monthName: parts.month = bytes.name(of: EnglishNames.months, at: &index)
        case .day: parts.day = number(2)
        case .dayOfYear: parts.dayOfYear = number(3)
        case .hour: parts.hour = number(2)
        case .halfDayHour:
            parts.hour = number(2).flatMap { (1...12).contains($0) ? $0 % 12 : nil }
        case .minute: parts.minute = number(2)
        case .second: parts.second = number(2)
        case .fraction: parts.fraction = bytes.fraction(at: &index)
        case .halfDay: return bytes.halfDay(at: &index, &parts.isAfternoon)
        case .zone: return bytes.zone(at: &index, &parts.offset, isLenient: true)
        case .weekday: return bytes.name(of: EnglishNames.weekdays, at: &index) != nil
        }
        return parts.isWhole
    }

    private static func pieces(for letter: Unicode.Scalar) -> [Piece]? {
        let (dash, colon, slash) = (
            Piece.literal(UInt8(ascii: "-")), Piece.literal(UInt8(ascii: ":")),
            Piece.literal(UInt8(ascii: "/"))
        )
        switch letter {
        case "Y": return [.year]
        case "y": return [.shortYear]
        case "m": return [.month]
        case "b", "B", "h": return [.monthName]
        case "d", "e": return [.day]
        case "j": return [.dayOfYear]
        case "H", "k": return [.hour]
        case "I", "l": return [.halfDayHour]
        case "M": return [.minute]
        case "S": return [.second]
        case "f": return [.fraction]
        case "p": return [.halfDay]
        case "z", "Z": return [.zone]
        case "a", "A": return [.weekday]
        case "n", "t": return [.space]
        case "F": return [.year, dash, .month, dash, .day]
        case "D": return [.month, slash, .day, slash, .shortYear]
        case "R": return [.hour, colon, .minute]
        case "T": return [.hour, colon, .minute, colon, .second]
        case "%": return [.literal(UInt8(ascii: "%"))]
        default: return nil
        }
    }

    private static func isNumber(_ piece: Piece) -> Bool {
        switch piece {
        case .year, .shortYear, .month, .day, .dayOfYear, .hour, .halfDayHour, .minute, .second, .fraction:
            true
        case .monthName, .halfDay, .zone, .weekday, .space, .literal: false
        }
    }
}
