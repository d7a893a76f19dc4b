/// How a field writes numbers: `decimalChar`, `groupChar` and `bareNumber` of the Table Schema.
struct NumberFormat: Sendable, Equatable {
    /// Between the whole part and the decimals.
    var decimal = UInt8(ascii: ".")
    /// Between groups of digits, or empty when they are not grouped.
    var group: [UInt8] = []
    /// Whether nothing but the number stands in the cell; otherwise `5 %` is 5.
    var isBare = true

    /// The number in some bytes, or nil when there is none. Without infinities and `NaN`: a board cannot
    /// show them.
    func parse(_ bytes: [UInt8], _ range: Range<Int>) -> Double? {
        if isPlain, let value = NumberFormat.plain(bytes.span, range.lowerBound, range.upperBound, decimal) {
            return value
        }
        return general(Array(bytes[range]))
    }

    /// Whether a number is nothing but a sign, digits and a decimal sign.
    var isPlain: Bool { group.isEmpty && isBare }

    /// Digits with a sign and decimals. Exact: both the digits and the power of ten are whole numbers
    /// that a Double holds, so that one division rounds once (Clinger 1990, "How to read floating point
    /// numbers accurately").
    @inline(__always)
    static func plain(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ decimal: UInt8) -> Double? {
        if end &- start <= 8, let digits = EightDigits(bytes, start, end, decimal: decimal) {
            return Double(digits.value) / powers[digits.decimals]
        }
        return signed(bytes, start, end, decimal)
    }

    @inline(never)
    private static func signed(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ decimal: UInt8) -> Double? {
        guard start < end, end - start <= 17 else { return nil }
        var index = start
        let isNegative = bytes[index] == UInt8(ascii: "-")
        if isNegative || bytes[index] == UInt8(ascii: "+") { index += 1 }
        var digits: UInt64 = 0
        var count = 0
        var decimals = -1
        while index < end {
            let byte = bytes[index]
            let digit = byte &- 0x30
            if digit <= 9 {
                digits = digits &* 10 &+ UInt64(digit)
                count += 1
                if decimals >= 0 { decimals += 1 }
            } else {
                guard byte == decimal, decimals < 0 else { return nil }
                decimals = 0
            }
            index += 1
        }
        guard count > 0, count <= 15 else { return nil }
        let value = decimals > 0 ? Double(digits) / NumberFormat.powers[decimals] : Double(digits)
        return isNegative ? -value : value
    }

    private func general(_ text: [UInt8]) -> Double? {
        var text = text[...]
        if !isBare {
            text = text.drop { !NumberFormat.begins($0) }
            while let last = text.last, !NumberFormat.isDigit(last) { text.removeLast() }
        }
        guard let plain = ungrouped(Array(text)) else { return nil }
        var hasDigits = false
        for byte in plain {
            switch byte {
            case 0x30...0x39: hasDigits = true
            case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "e"),
                UInt8(ascii: "E"):
                continue
            default: return nil
            }
        }
        guard hasDigits, let value = Double(String(decoding: plain, as: UTF8.self)), value.isFinite else {
            return nil
        }
        return value
    }

    /// The bytes without group signs and with `.` as decimal sign, or nil when a `.` stood there as
    /// something else.
    private func ungrouped(_ text: [UInt8]) -> [UInt8]? {
        var plain: [UInt8] = []
        var index = 0
        while index < text.count {
            if !group.isEmpty, text[index...].starts(with: group) {
                index += group.count
                continue
            }
            if text[index] == decimal {
                plain.append(UInt8(ascii: "."))
            } else if text[index] == UInt8(ascii: ".") {
                return nil
            } else {
                plain.append(text[index])
            }
            index += 1
        }
        return plain
    }

    private static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }

    private static func begins(_ byte: UInt8) -> Bool {
        isDigit(byte) || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "+")
    }

    private static let powers: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
    ]
}
