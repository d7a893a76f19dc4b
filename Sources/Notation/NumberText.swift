/// Numbers as a reader of one language writes them: `1.234,5` in Vietnamese, `1,234.5` in English.
///
/// Made without a locale database, so that the same figure is the same bytes on every machine.
public enum NumberText {
    /// The sign used for a negative figure and for a decrease: a minus, not a hyphen.
    public static let minus = "−"

    /// A number rounded half away from zero to so many decimals (nil: as many as its shortest exact
    /// text has, at most 6), with thousands grouped.
    public static func write(
        _ value: Double, decimals: Int? = nil, language: Language, signed: Bool = false
    ) -> String {
        guard value.isFinite else { return "–" }
        let places = decimals ?? min(6, DecimalDigits(value).fractionCount)
        let digits = DecimalDigits(value).rounded(to: max(0, places))
        let sign = digits.isZero ? "" : value < 0 ? minus : signed ? "+" : ""
        let whole = grouped(digits.whole, by: language == .vietnamese ? "." : ",")
        guard places > 0 else { return sign + whole }
        return sign + whole + (language == .vietnamese ? "," : ".") + digits.fraction
    }

    /// A whole number with thousands grouped.
    public static func write(_ value: Int, language: Language, signed: Bool = false) -> String {
        let sign = value < 0 ? minus : signed && value > 0 ? "+" : ""
        return sign + grouped(String(value.magnitude), by: language == .vietnamese ? "." : ",")
    }

    /// A share between 0 and 1 (or beyond) as a percentage: `68,4 %` in Vietnamese, `68.4 %` in English.
    public static func percent(
        _ share: Double, decimals: Int = 1, language: Language, signed: Bool = false
    ) -> String {
        write(share * 100, decimals: decimals, language: language, signed: signed) + " %"
    }

    private static func grouped(_ digits: String, by separator: String) -> String {
        guard digits.utf8.count > 3 else { return digits }
        var text = ""
        for (index, digit) in digits.enumerated() {
            if index > 0, (digits.utf8.count - index) % 3 == 0 { text += separator }
            text.append(digit)
        }
        return text
    }
}
