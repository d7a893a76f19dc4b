internal import Fuzzing

@testable internal import ReformModel

/// Reads numbers. A number is the nearest to its digits, and is read again from what is written of it.
enum NumberAttempt {
    /// A choice of the signs, and the text.
    static func run(_ input: inout FuzzInput) {
        var format = NumberFormat()
        format.decimal = input.pick([".", ",", "'", "_"].map { UInt8(ascii: $0) })
        format.group = input.pick(["", ",", ".", " ", "\u{A0}", "\u{202F}", "'"].map { Array($0.utf8) })
        format.isBare = input.number(below: 2) == 0
        if format.group == [format.decimal] { return }
        let text = Array(input.rest)
        _ = NumberProblem.describe(text.span, format: format)
        if let plain = NumberFormat.plain(text.span, 0, text.count, format.decimal) {
            let point = text.map { $0 == format.decimal ? UInt8(ascii: ".") : $0 }
            guard Double(String(decoding: point, as: UTF8.self)) == plain else {
                fatalError("\(text) is not \(plain)")
            }
        }
        guard let value = format.parse(text, 0..<text.count) else { return }
        let written = "\(value)".utf8.map { $0 == UInt8(ascii: ".") ? format.decimal : $0 }
        guard value.isFinite, format.parse(written, 0..<written.count) == value else {
            fatalError("\(value) is not read again in \(format)")
        }
    }
}
