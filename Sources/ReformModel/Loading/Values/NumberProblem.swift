internal import Diagnostics

/// Describes a cell that holds no number that can be shown, with what would be right.
enum NumberProblem {
    static func describe(_ bytes: Span<UInt8>, format: NumberFormat) -> CellProblem {
        let text = bytes.text
        if NumberFormat.special(bytes) != nil { return .notFinite(text: text) }
        var other = format
        let (point, comma) = (UInt8(ascii: "."), UInt8(ascii: ","))
        other.decimal = format.decimal == point ? comma : point
        let sign = String(UnicodeScalar(format.decimal))
        let otherSign = Character(UnicodeScalar(other.decimal))
        let reading = other.number(in: bytes).map { _ in
            String(text.map { $0 == otherSign ? Character(sign) : $0 })
        }
        return .notNumber(text: text, decimalSign: sign, reading: reading)
    }
}
