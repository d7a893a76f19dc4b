/// The decimal digits of a number as people read it: those of its shortest exact text, so that 1.005 is
/// one and five thousandths and rounds up, whatever its binary form.
struct DecimalDigits {
    /// The digits in ASCII: first those before the decimal sign, without leading zeros and at least one.
    private var digits: [UInt8]
    private var wholeCount: Int

    /// The digits before the decimal sign; `0` if there are none.
    var whole: ArraySlice<UInt8> { digits[..<wholeCount] }

    /// The digits after the decimal sign; may be empty.
    var fraction: ArraySlice<UInt8> { digits[wholeCount...] }

    /// How many digits stand after the decimal sign.
    var fractionCount: Int { digits.count - wholeCount }

    /// Whether every digit is 0.
    var isZero: Bool { digits.allSatisfy { $0 == UInt8(ascii: "0") } }

    /// The digits of the magnitude of a finite number times a power of ten: the decimal sign is moved, so
    /// that 0.285 is 28.5 % and not the 28.499… that a multiplication of binary numbers gives.
    init(_ value: Double, timesTenTo power: Int = 0) {
        var (mantissa, point, exponent) = DecimalDigits.parts(of: value.magnitude.description.utf8)
        // `7.0` is the shortest text of a whole number.
        if mantissa.count == point + 1, mantissa[point] == DecimalDigits.zero { mantissa.removeLast() }
        exponent += power
        point += exponent
        if point < 1 {
            mantissa.insert(contentsOf: repeatElement(DecimalDigits.zero, count: 1 - point), at: 0)
            point = 1
        } else if point > mantissa.count {
            mantissa.append(contentsOf: repeatElement(DecimalDigits.zero, count: point - mantissa.count))
        }
        let leading = mantissa[..<(point - 1)].prefix { $0 == DecimalDigits.zero }.count
        mantissa.removeFirst(leading)
        self.init(digits: mantissa, wholeCount: point - leading)
    }

    private init(digits: [UInt8], wholeCount: Int) {
        self.digits = digits
        self.wholeCount = wholeCount
    }

    private static let zero = UInt8(ascii: "0")

    /// The digits of a text such as `1.25e-7`, how many stand before the decimal sign, and the power of ten.
    private static func parts(of text: String.UTF8View) -> (digits: [UInt8], point: Int, exponent: Int) {
        var digits = Array(text)
        var exponent = 0
        if let sign = digits.firstIndex(of: UInt8(ascii: "e")) {
            exponent = Int(String(decoding: digits[(sign + 1)...], as: UTF8.self)) ?? 0
            digits.removeSubrange(sign...)
        }
        guard let point = digits.firstIndex(of: UInt8(ascii: ".")) else {
            return (digits, digits.count, exponent)
        }
        digits.remove(at: point)
        return (digits, point, exponent)
    }

    /// The digits without zeros at the end of the fraction.
    var trimmed: DecimalDigits {
        let zeros = fraction.reversed().prefix { $0 == DecimalDigits.zero }.count
        return DecimalDigits(digits: digits.dropLast(zeros), wholeCount: wholeCount)
    }

    /// The digits rounded half away from zero to so many after the decimal sign, padded with zeros.
    func rounded(to places: Int) -> DecimalDigits {
        var rounded = self
        guard fractionCount > places else {
            rounded.digits.append(
                contentsOf: repeatElement(DecimalDigits.zero, count: places - fractionCount))
            return rounded
        }
        let end = wholeCount + places
        rounded.digits.removeSubrange(end...)
        if digits[end] >= UInt8(ascii: "5") { rounded.raise() }
        return rounded
    }

    /// Adds one to the last digit.
    private mutating func raise() {
        for index in digits.indices.reversed() {
            if digits[index] < UInt8(ascii: "9") {
                digits[index] += 1
                return
            }
            digits[index] = DecimalDigits.zero
        }
        digits.insert(UInt8(ascii: "1"), at: 0)
        wholeCount += 1
    }
}
