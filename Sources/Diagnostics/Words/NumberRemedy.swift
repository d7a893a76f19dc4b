import Notation

/// What would be right where a cell holds no number: told from the text, which often is a number in another
/// notation.
struct NumberRemedy {
    let text: String
    /// The decimal sign of the field.
    let sign: String
    /// The number meant, when it would be one with the other decimal sign.
    let reading: String?

    /// The words.
    var phrase: Phrase {
        let groups = DigitGroups(text)
        if let reading {
            // One group sign may as well be a decimal sign: 35,455 is near 35 or above 35 thousand.
            if let groups, groups.decimal == nil { return either(reading: reading, groups) }
            return Phrase(
                vi: "khai báo \"decimalChar\": \"\(other)\" cho trường này, hoặc ghi \(reading)",
                en: "set \"decimalChar\": \"\(other)\" for the field, or write \(reading)")
        }
        if let groups { return grouped(groups) }
        if let bare {
            return Phrase(
                vi: "khai báo \"bareNumber\": false cho trường này, hoặc ghi \(bare)",
                en: "set \"bareNumber\": false for the field, or write \(bare)")
        }
        return Phrase(vi: "ghi số, ví dụ 12\(sign)5", en: "write a number, such as 12\(sign)5")
    }

    private var other: String { sign == "." ? "," : "." }

    private func either(reading: String, _ groups: DigitGroups) -> Phrase {
        let number = groups.plain(sign: sign)
        return Phrase(
            vi: "nếu là \(reading): khai báo \"decimalChar\": \"\(other)\" cho trường này; nếu là \(number):"
                + " \"groupChar\": \"\(groups.group)\"",
            en: "if it is \(reading), set \"decimalChar\": \"\(other)\" for the field; if it is \(number),"
                + " \"groupChar\": \"\(groups.group)\"")
    }

    private func grouped(_ groups: DigitGroups) -> Phrase {
        var declared = "\"groupChar\": \"\(groups.group)\""
        // The sign of the groups cannot be the decimal sign as well.
        let decimal = groups.decimal ?? (groups.group == sign ? other : sign)
        if decimal != sign { declared += ", \"decimalChar\": \"\(decimal)\"" }
        let number = groups.plain(sign: sign)
        return Phrase(
            vi: "khai báo \(declared) cho trường này, hoặc ghi \(number)",
            en: "set \(declared) for the field, or write \(number)")
    }

    /// The number before a unit, as in `11 %`.
    private var bare: String? {
        let number = text.prefix { $0.isASCII && $0.isNumber || String($0) == sign || $0 == "-" || $0 == "+" }
        let digits = number.drop { $0 == "-" || $0 == "+" }
        let parts = digits.split(omittingEmptySubsequences: false) { String($0) == sign }
        let isNumber = parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy(\.isNumber) }
        guard isNumber, number.count < text.count, !text.dropFirst(number.count).contains(where: \.isNumber)
        else { return nil }
        return String(number)
    }
}

/// A number whose digits stand in groups of three: `1.234.567`, `1,234.5`, `35 455`.
struct DigitGroups {
    /// Between the groups.
    let group: String
    /// Before the decimals, or nil when there are none.
    let decimal: String?
    private let whole: String
    private let decimals: String

    /// Reads a text, or nil when it is nothing of the kind.
    init?(_ text: String) {
        let minus = text.hasPrefix("-") ? "-" : ""
        let digits = text.dropFirst(minus.count)
        var runs = digits.split(omittingEmptySubsequences: false) { !($0.isASCII && $0.isNumber) }
        var signs = digits.filter { !($0.isASCII && $0.isNumber) }.map(String.init)
        guard let first = signs.first, [".", ",", " ", "'", "\u{A0}", "\u{202F}"].contains(first) else {
            return nil
        }
        if let last = signs.last, signs.count > 1, last != first, last == "." || last == "," {
            decimal = last
            decimals = String(runs.removeLast())
            signs.removeLast()
        } else {
            decimal = nil
            decimals = ""
        }
        guard signs.allSatisfy({ $0 == first }), runs.dropFirst().allSatisfy({ $0.count == 3 }),
            (1...3).contains(runs[0].count), decimal == nil || !decimals.isEmpty
        else { return nil }
        group = first
        whole = minus + runs.joined()
    }

    /// The number without groups, with a decimal sign of one's own.
    func plain(sign: String) -> String { decimals.isEmpty ? whole : whole + sign + decimals }
}
