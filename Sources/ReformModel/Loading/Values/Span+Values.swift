internal import Notation

extension NumberFormat {
    /// The number in a cell; also `NaN`, `INF` and `-INF`, which the standard has.
    func number(in bytes: Span<UInt8>) -> Double? {
        let text = Array(bytes.text.utf8)
        if let value = parse(text, 0..<text.count) { return value }
        return NumberFormat.special(bytes)
    }

    /// The whole number in a cell: digits with a sign, and group signs as the field has them.
    func integer(in bytes: Span<UInt8>) -> Double? {
        var text = Array(bytes.text.utf8)[...]
        if !isBare {
            text = text.drop {
                !NumberFormat.isDigit($0) && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: "+")
            }
            while let last = text.last, !NumberFormat.isDigit(last) { text.removeLast() }
        }
        var plain: [UInt8] = []
        while let byte = text.first {
            if !group.isEmpty, text.starts(with: group) {
                text = text.dropFirst(group.count)
                continue
            }
            let isSign = plain.isEmpty && (byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+"))
            guard isSign || NumberFormat.isDigit(byte) else { return nil }
            plain.append(byte)
            text.removeFirst()
        }
        guard let last = plain.last, NumberFormat.isDigit(last) else { return nil }
        return Double(String(decoding: plain, as: UTF8.self))
    }

    /// What a number cannot be on a board, though the standard has it.
    static func special(_ bytes: Span<UInt8>) -> Double? {
        guard bytes.count == 3 || bytes.count == 4 else { return nil }
        switch bytes.text.lowercased() {
        case "nan": return .nan
        case "inf": return .infinity
        case "-inf": return -.infinity
        default: return nil
        }
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
}

extension DayFormat {
    /// The day in a cell.
    func day(in bytes: Span<UInt8>) -> Day? { parse(Array(bytes.text.utf8)[...]) }
}
