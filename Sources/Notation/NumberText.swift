/// Numbers as a reader writes them: `1.234,5` in Vietnamese, `1,234.5` in English, where nothing else is chosen.
///
/// Made without a locale database, so that the same figure is the same bytes on every machine.
public enum NumberText {
    /// The sign used for a negative figure and for a decrease: a minus, not a hyphen.
    public static let minus = "−"
    /// What stands where there is no number: not a number, or infinite.
    public static let missing = "–"

    /// A number rounded half away from zero to so many decimals (nil: as many as its shortest exact
    /// text has, at most 6, without zeros at the end), with thousands grouped.
    public static func write(
        _ value: Double, decimals: Int? = nil, for reader: Reader, signed: Bool = false
    ) -> String {
        guard value.isFinite else { return missing }
        let exact = DecimalDigits(value)
        let digits =
            decimals.map { exact.rounded(to: max(0, $0)) }
            ?? exact.rounded(to: min(6, exact.fractionCount)).trimmed
        return write(digits, isNegative: value < 0, for: reader, signed: signed)
    }

    /// A whole number with thousands grouped.
    public static func write(_ value: Int, for reader: Reader, signed: Bool = false) -> String {
        let sign = value < 0 ? minus : signed && value > 0 ? "+" : ""
        let digits = Array(String(value.magnitude).utf8)
        return text(sign, digits[...], [], for: reader)
    }

    /// A number as the readers of a language write it.
    public static func write(
        _ value: Double, decimals: Int? = nil, language: Language, signed: Bool = false
    ) -> String {
        write(value, decimals: decimals, for: Reader(language), signed: signed)
    }

    /// A whole number as the readers of a language write it.
    public static func write(_ value: Int, language: Language, signed: Bool = false) -> String {
        write(value, for: Reader(language), signed: signed)
    }

    /// A share between 0 and 1 (or beyond) as a percentage, rounded half away from zero: `68,4 %` in
    /// Vietnamese, `68.4 %` in English.
    public static func percent(
        _ share: Double, decimals: Int = 1, for reader: Reader, signed: Bool = false
    ) -> String {
        guard share.isFinite else { return missing }
        let digits = DecimalDigits(share, timesTenTo: 2).rounded(to: max(0, decimals))
        return write(digits, isNegative: share < 0, for: reader, signed: signed) + " %"
    }

    /// A share as the readers of a language write it.
    public static func percent(
        _ share: Double, decimals: Int = 1, language: Language, signed: Bool = false
    ) -> String {
        percent(share, decimals: decimals, for: Reader(language), signed: signed)
    }

    private static func write(
        _ digits: DecimalDigits, isNegative: Bool, for reader: Reader, signed: Bool
    ) -> String {
        let sign = digits.isZero ? "" : isNegative ? minus : signed ? "+" : ""
        return text(sign, digits.whole, digits.fraction, for: reader)
    }

    /// A number of its digits, with the thousands grouped.
    private static func text(
        _ sign: String, _ whole: ArraySlice<UInt8>, _ fraction: ArraySlice<UInt8>, for reader: Reader
    ) -> String {
        var bytes = Array(sign.utf8)
        bytes.reserveCapacity(bytes.count + whole.count * 2 + fraction.count + 2)
        for (index, digit) in whole.enumerated() {
            if index > 0, (whole.count - index).isMultiple(of: 3) {
                bytes.append(contentsOf: reader.numbers.group.utf8)
            }
            bytes.append(digit)
        }
        if !fraction.isEmpty {
            bytes.append(contentsOf: reader.numbers.decimal.utf8)
            bytes.append(contentsOf: fraction)
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
