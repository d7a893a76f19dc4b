internal import Diagnostics

/// Describes a cell that holds no number, with what would be right.
enum NumberProblem {
    static func describe(_ bytes: [UInt8], shown text: String, format: NumberFormat) -> CellProblem {
        var other = format
        other.decimal = format.decimal == UInt8(ascii: ".") ? UInt8(ascii: ",") : UInt8(ascii: ".")
        let sign = String(UnicodeScalar(format.decimal))
        let otherSign = String(UnicodeScalar(other.decimal))
        let reading = other.parse(bytes, 0..<bytes.count).map { _ in
            String(text.map { String($0) == otherSign ? Character(sign) : $0 })
        }
        return .notNumber(text: text, decimalSign: sign, reading: reading)
    }
}
