/// The decimal digits of a number as people read it: those of its shortest exact text, so that 1.005 is
/// one and five thousandths and rounds up, whatever its binary form.
struct DecimalDigits {
    /// The digits before the decimal sign, without leading zeros; `0` if there are none.
    let whole: String
    /// The digits after the decimal sign; may be empty.
    let fraction: String

    /// How many digits stand after the decimal sign.
    var fractionCount: Int { fraction.utf8.count }

    /// Whether every digit is 0.
    var isZero: Bool { (whole + fraction).allSatisfy { $0 == "0" } }

    /// The digits of the magnitude of a finite number times a power of ten: the decimal sign is moved, so
    /// that 0.285 is 28.5 % and not the 28.499… that a multiplication of binary numbers gives.
    init(_ value: Double, timesTenTo power: Int = 0) {
        let text = value.magnitude.description
        var mantissa = text[...]
        var exponent = power
        if let mark = text.firstIndex(of: "e") {
            mantissa = text[..<mark]
            exponent += Int(text[text.index(after: mark)...]) ?? 0
        }
        let parts = mantissa.split(separator: ".", omittingEmptySubsequences: false)
        var before = String(parts[0])
        var after = parts.count > 1 && parts[1] != "0" ? String(parts[1]) : ""
        if exponent > 0 {
            after += String(repeating: "0", count: max(0, exponent - after.utf8.count))
            before += after.prefix(exponent)
            after = String(after.dropFirst(exponent))
        } else if exponent < 0 {
            before = String(repeating: "0", count: -exponent) + before
            after = String(before.suffix(-exponent)) + after
            before = String(before.dropLast(-exponent))
        }
        self.init(whole: before, fraction: after)
    }

    private init(whole: String, fraction: String) {
        let trimmed = whole.drop { $0 == "0" }
        self.whole = trimmed.isEmpty ? "0" : String(trimmed)
        self.fraction = fraction
    }

    /// The digits without zeros at the end of the fraction.
    var trimmed: DecimalDigits {
        let zeros = fraction.reversed().prefix { $0 == "0" }.count
        return DecimalDigits(whole: whole, fraction: String(fraction.dropLast(zeros)))
    }

    /// The digits rounded half away from zero to so many after the decimal sign, padded with zeros.
    func rounded(to places: Int) -> DecimalDigits {
        guard fractionCount > places else {
            let padding = String(repeating: "0", count: places - fractionCount)
            return DecimalDigits(whole: whole, fraction: fraction + padding)
        }
        let next = fraction.utf8.dropFirst(places).first ?? UInt8(ascii: "0")
        var digits = Array((whole + fraction.prefix(places)).utf8)
        if next >= UInt8(ascii: "5") {
            var index = digits.count - 1
            while index >= 0 {
                if digits[index] == UInt8(ascii: "9") {
                    digits[index] = UInt8(ascii: "0")
                    index -= 1
                } else {
                    digits[index] += 1
                    break
                }
            }
            if index < 0 { digits.insert(UInt8(ascii: "1"), at: 0) }
        }
        let text = String(decoding: digits, as: UTF8.self)
        return DecimalDigits(whole: String(text.dropLast(places)), fraction: String(text.suffix(places)))
    }
}
