import Notation

extension CellProblem {
    /// What is wrong.
    var sentence: Phrase {
        switch self {
        case .notNumber(let text, let sign, _):
            Phrase(
                vi: "\(quoted(text)) không phải là số có dấu thập phân \(quoted(sign))",
                en: "\(quoted(text)) is not a number with decimal sign \(quoted(sign))")
        case .notInteger(let text):
            Phrase(
                vi: "\(quoted(text)) không phải là số nguyên", en: "\(quoted(text)) is not a whole number")
        case .notDay(let text, let format, _, _):
            Phrase(
                vi: "\(quoted(text)) không phải là ngày theo dạng \(format)",
                en: "\(quoted(text)) is not a day in the form \(format)")
        case .notFinite, .notBoolean, .notTime, .notDateTime, .notYear, .notYearMonth, .notDuration,
            .notGeopoint, .notJSON, .notEmail, .notURI, .notBinary, .notUUID:
            typeSentence
        case .notAboveMinimum, .notBelowMaximum, .tooShort, .tooLongText, .doesNotMatchPattern:
            constraintSentence
        case .notInList(let text, let column, _, _):
            Phrase(
                vi: "\(quoted(text)) không phải là giá trị của cột \(quoted(column))",
                en: "\(quoted(text)) is not a value of column \(quoted(column))")
        case .belowMinimum(let text, let minimum):
            Phrase(
                vi: "\(quoted(text)) nhỏ hơn mức tối thiểu \(quoted(minimum))",
                en: "\(quoted(text)) is below the minimum \(quoted(minimum))")
        case .aboveMaximum(let text, let maximum):
            Phrase(
                vi: "\(quoted(text)) lớn hơn mức tối đa \(quoted(maximum))",
                en: "\(quoted(text)) is above the maximum \(quoted(maximum))")
        case .missingRequired(let column):
            Phrase(
                vi: "ô của cột \(quoted(column)) để trống, dòng này bị bỏ qua",
                en: "the cell of column \(quoted(column)) is empty, so the row is left out")
        case .missingByConstraint(let column):
            Phrase(
                vi: "ô của cột \(quoted(column)) để trống, trong khi lược đồ yêu cầu phải có",
                en: "the cell of column \(quoted(column)) is empty, and the schema requires it")
        case .repeatedValue(let text, let column, let line):
            Phrase(
                vi: "giá trị \(quoted(text)) của cột \(quoted(column)) đã có ở dòng \(line)",
                en:
                    "value \(quoted(text)) of \(column.contains(",") ? "columns" : "column") \(quoted(column))"
                    + " stands already on line \(line)")
        case .duplicateKey(let columns, let values, let line):
            Phrase(
                vi:
                    "khóa \(quoted(values.joined(separator: ", "))) (\(listed(columns))) đã có ở dòng \(line),"
                    + " dòng này bị bỏ qua",
                en: "key \(quoted(values.joined(separator: ", "))) (\(listed(columns))) stands already on"
                    + " line \(line), so this row is left out")
        case .unknownReference(let text, let columns, let table, _):
            columns.isEmpty
                ? Phrase(
                    vi: "bảng \(table) không có dòng nào mang khóa \(quoted(text))",
                    en: "table \(table) has no row with the key \(quoted(text))")
                : Phrase(
                    vi: "bảng \(table) không có dòng nào mang \(quoted(text)) ở cột \(listed(columns))",
                    en: "table \(table) has no row with \(quoted(text)) in"
                        + " \(columns.count > 1 ? "columns" : "column") \(listed(columns))")
        case .reportSaysNothing:
            Phrase(
                vi: "báo cáo không có cả trạng thái lẫn dự báo, dòng này bị bỏ qua",
                en: "the report has neither a state nor a forecast, so the row is left out")
        case .tooLong(let count, let limit):
            Phrase(
                vi: "ô dài \(bytes(count)), quá giới hạn \(bytes(limit)); phần còn lại bị cắt",
                en: "the cell has \(bytes(count)), more than \(bytes(limit)); the rest is cut")
        }
    }

    /// What would be right.
    var remedy: Phrase? {
        switch self {
        case .notNumber(let text, let sign, let reading):
            NumberRemedy(text: text, sign: sign, reading: reading).phrase
        case .notInteger(let text):
            // A number with decimals that looks like digits in groups: the sign was meant to part groups.
            DigitGroups(text).map { NumberRemedy(text: text, sign: $0.group, reading: nil).phrase }
                ?? Phrase(vi: "ghi số không có phần thập phân", en: "write a number without decimals")
        case .notDay(_, let format, let reading, let other):
            CellProblem.dayRemedy(format: format, reading: reading, other: other)
        case .notFinite, .notBoolean, .notTime, .notDateTime, .notYear, .notYearMonth, .notDuration,
            .notGeopoint, .notJSON, .notEmail, .notURI, .notBinary, .notUUID:
            typeRemedy
        case .notAboveMinimum, .notBelowMaximum, .tooShort, .tooLongText, .doesNotMatchPattern:
            constraintRemedy
        case .notInList(_, _, let allowed, let suggestion):
            suggestion.map(didYouMean)
                ?? Phrase(vi: "ghi một trong: \(listed(allowed))", en: "write one of: \(listed(allowed))")
        case .missingRequired, .missingByConstraint:
            Phrase(vi: "điền giá trị vào ô này", en: "fill in this cell")
        case .duplicateKey:
            Phrase(
                vi: "dòng đầu tiên được tính; đổi khóa hoặc xóa dòng này",
                en: "the first row counts; change the key or delete this row")
        case .unknownReference(_, _, let table, let suggestion):
            suggestion.map(didYouMean)
                ?? Phrase(
                    vi: "thêm dòng đó vào bảng \(table), hoặc sửa khóa tại đây",
                    en: "add the row to table \(table), or correct the key here")
        case .reportSaysNothing:
            Phrase(
                vi: "điền cột \"state\" hoặc cột \"forecast\"",
                en: "fill in column \"state\" or column \"forecast\"")
        case .tooLong:
            Phrase(vi: "rút ngắn ô này", en: "shorten the cell")
        case .belowMinimum, .aboveMaximum, .repeatedValue: nil
        }
    }

    private static func dayRemedy(format: String, reading: String?, other: String?) -> Phrase {
        guard let reading else {
            return Phrase(vi: "ghi ngày có thật theo dạng \(format)", en: "write a real day as \(format)")
        }
        guard let other else { return Phrase(vi: "ghi \(reading)", en: "write \(reading)") }
        return Phrase(
            vi: "khai báo \"format\": \"\(other)\" cho trường này, hoặc ghi \(reading)",
            en: "set \"format\": \"\(other)\" for the field, or write \(reading)")
    }
}

/// The remedy for a near miss.
func didYouMean(_ name: String) -> Phrase {
    Phrase(vi: "có phải ý bạn là \(quoted(name))?", en: "did you mean \(quoted(name))?")
}
