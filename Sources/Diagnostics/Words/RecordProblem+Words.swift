public import Notation

extension RecordProblem {
    /// What is wrong, in one clause without a full stop.
    public func sentence(in language: Language) -> String { sentence[language] }

    /// What would be right, or nil when the sentence says it already.
    public func remedy(in language: Language) -> String? { remedy?[language] }

    /// What is wrong and what would be right, in one line.
    public func line(in language: Language) -> String {
        sentence[language] + (remedy.map { "; " + $0[language] } ?? "")
    }

    private var sentence: Phrase {
        switch self {
        case .unknownItem(let id, let table, _):
            Phrase(
                vi: "bảng \(table) không có dòng nào mang khóa \(quoted(id))",
                en: "table \(table) has no row with the key \(quoted(id))")
        case .noTable(let table):
            Phrase(vi: "gói không có bảng \(table)", en: "the package has no table \(table)")
        case .unreadableTable(let table):
            Phrase(vi: "không đọc được bảng \(table)", en: "table \(table) cannot be read")
        case .columnMissing(let column, let file):
            Phrase(
                vi: "tệp \(quoted(file)) không có cột \(quoted(column))",
                en: "file \(quoted(file)) has no column \(quoted(column))")
        case .notNumber(let text, _):
            Phrase(vi: "\(quoted(text)) không phải là số", en: "\(quoted(text)) is not a number")
        case .notDay(let text):
            Phrase(vi: "\(quoted(text)) không phải là ngày", en: "\(quoted(text)) is not a day")
        case .dayNotWritable(let day, let column, let format):
            Phrase(
                vi: "cột \(quoted(column)) ghi ngày theo dạng \(format), không ghi được \(day.vi)",
                en: "column \(quoted(column)) has days as \(format) and cannot say \(day.en)")
        case .notWritable(let text, let column):
            Phrase(
                vi: "tệp không có dấu ngoặc kép nên không ghi được \(quoted(text)) vào cột \(quoted(column))",
                en: "the file has no quotes, so \(quoted(text)) cannot stand in column \(quoted(column))")
        case .meansEmpty(let text, let column):
            Phrase(
                vi: "trong cột \(quoted(column)), \(quoted(text)) có nghĩa là ô trống",
                en: "in column \(quoted(column)) \(quoted(text)) stands for an empty cell")
        case .keyStands(let columns, let values, let line):
            Phrase(
                vi:
                    "khóa \(quoted(values.joined(separator: ", "))) (\(listed(columns))) đã có ở dòng \(line)",
                en: "key \(quoted(values.joined(separator: ", "))) (\(listed(columns))) stands already on"
                    + " line \(line)")
        case .nothingSaid:
            Phrase(
                vi: "báo cáo không có cả trạng thái lẫn dự báo",
                en: "the report has neither a state nor a forecast")
        case .notYet(let day, let known):
            Phrase(
                vi: "ngày \(day.vi) nằm sau ngày số liệu được biết, \(known.vi)",
                en: "\(day.en) lies after the day on which the figure became known, \(known.en)")
        case .farAway(let day, let column):
            Phrase(
                vi: "ngày \(day.vi) ở cột \(quoted(column)) cách đây hơn một trăm năm",
                en: "\(day.en) in column \(quoted(column)) is more than a hundred years away")
        case .swallowed(let file):
            Phrase(
                vi: "tệp \(quoted(file)) có dấu ngoặc kép chưa đóng, dòng mới sẽ bị lẫn vào đó",
                en: "file \(quoted(file)) has a quote that is never closed, and would take the row in")
        case .leftOut(let file, let line):
            Phrase(
                vi: "dòng \(line) của tệp \(quoted(file)) sẽ bị bỏ qua khi đọc",
                en: "line \(line) of file \(quoted(file)) would be left out by the reader")
        case .fileFull(let file, let limit):
            Phrase(
                vi: "tệp \(quoted(file)) sẽ dài quá giới hạn \(bytes(limit))",
                en: "file \(quoted(file)) would have more than \(bytes(limit))")
        case .found(let findings):
            Phrase(
                vi: "dòng không được ghi vì có \(findings.count) điểm sai",
                en: "the row is not written: \(findings.count == 1 ? "something is" : "things are") wrong")
        case .notOpened(let failure):
            Phrase(vi: failure.sentence(in: .vietnamese), en: failure.sentence(in: .english))
        }
    }

    private var remedy: Phrase? {
        switch self {
        case .unknownItem(_, let table, let suggestion):
            suggestion.map(didYouMean)
                ?? Phrase(
                    vi: "thêm dòng đó vào bảng \(table) trước", en: "add the row to table \(table) first")
        case .noTable(let table):
            Phrase(
                vi: "thêm tệp \(table).csv có dòng tiêu đề, và khai báo trong datapackage.json nếu có",
                en: "add a file \(table).csv with its header, and name it in datapackage.json if there is one"
            )
        case .unreadableTable, .leftOut, .swallowed:
            Phrase(
                vi: "reformboard check cho biết lý do; sửa tệp trước",
                en: "reformboard check says why; correct the file first")
        case .columnMissing:
            Phrase(
                vi: "thêm cột vào dòng tiêu đề, hoặc bỏ giá trị này",
                en: "add the column to the header, or leave the value out")
        case .notNumber(_, let reading):
            reading.map { Phrase(vi: "ghi \($0)", en: "write \($0)") }
                ?? Phrase(
                    vi: "ghi các chữ số, với \".\" trước phần thập phân",
                    en: "write digits, with \".\" before the decimals")
        case .notDay: Phrase(vi: "ghi như 30/09/2025", en: "write it as 2025-09-30")
        case .dayNotWritable:
            Phrase(
                vi: "chọn ngày cuối kỳ, hoặc đổi \"format\" của trường",
                en: "choose the last day of the period, or change the \"format\" of the field")
        case .notWritable:
            Phrase(
                vi: "bỏ các dấu phân cách trong nội dung, hoặc khai báo \"quoteChar\"",
                en: "leave out what parts cells, or set a \"quoteChar\"")
        case .meansEmpty: Phrase(vi: "ghi cách khác", en: "write it in another way")
        case .keyStands:
            Phrase(
                vi: "lịch sử chỉ được thêm, không sửa: chọn ngày khác hoặc người báo cáo khác",
                en: "history is added to, never edited: give another day or another reporter")
        case .nothingSaid:
            Phrase(vi: "ghi --state hoặc --forecast", en: "give --state or --forecast")
        case .notYet, .farAway:
            Phrase(
                vi: "kiểm tra lại năm; --anyway để vẫn ghi", en: "look at the year again; --anyway records it"
            )
        case .fileFull: Phrase(vi: "chia dữ liệu thành gói nhỏ hơn", en: "divide the data")
        case .found: nil
        case .notOpened(let failure):
            Phrase(vi: failure.remedy(in: .vietnamese), en: failure.remedy(in: .english))
        }
    }
}
