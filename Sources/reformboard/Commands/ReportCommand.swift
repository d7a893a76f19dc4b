import Assessment
import CommandGrammar
import Notation
import Panels
import Snapshot

/// `reformboard report [FOLDER]`: how the programme stands and what changed in a week, to be sent as it is.
struct ReportCommand: Command {
    static let name = "report"

    static var description: CommandDescription {
        CommandDescription(
            name,
            abstract: Phrase(
                vi: "Viết báo cáo tuần, gửi được ngay.",
                en: "Write a report of the week, to be sent as it is."),
            discussion: Phrase(
                vi: """
                    Việc cần quyết định, những gì đã thay đổi, số liệu của từng ô, dự báo, kiểm tra và nguồn. Cùng \
                    bộ dữ liệu, các ngày và ngôn ngữ thì ở máy nào cũng ra đúng những byte ấy.
                    """,
                en: """
                    What needs a decision, what changed, the figures of each panel, forecasts, checks and sources. \
                    The same package, days and language give the same bytes on every machine.
                    """),
            examples: [
                "reformboard report --as-of 2025-09-20 --lang en",
                "reformboard report --since 2025-09-01 --format html -o september.html",
            ],
            parameters: PackageOptions.parameters + [.since, .form, .theme, .output])
    }

    private let options: PackageOptions
    private let since: Day?
    private let format: ReportForm
    private let theme: String?
    private let output: String?

    init(_ given: GivenWords) throws(CommandMistake) {
        options = PackageOptions(given)
        since = given.day(.since)
        format = given.choice(.form) ?? .usual
        theme = given.text(.theme)
        output = given.text(.output)
        if theme != nil, format != .html {
            throw .onlyWith(.theme, of: .form, values: [ReportForm.html.rawValue])
        }
    }

    func run() throws {
        let package = try OpenedPackage(options)
        let context = package.context(ascii: options.ascii)
        let day = context.standing.day
        let first = since ?? day - ReportSheet.usualDays
        guard first <= day else { throw Stop.sinceLater(first, than: day, package.language) }
        let difference = Difference(from: package.standing(on: first), to: context.standing)
        let text = try text(of: ReportSheet(context, since: difference))
        try OutputFile.deliver(text, to: output, package.language)
    }

    private func text(of sheet: ReportSheet) throws -> String {
        guard format == .html else { return MarkdownReport.render(sheet) }
        let language = sheet.context.language
        let themes = try ThemeShelf(named: theme, settings: .none, language: language)
        return HTMLReport.render(
            sheet, light: try themes.theme(themes.light, language: language),
            dark: try themes.theme(themes.dark, language: language))
    }
}

extension Parameter {
    fileprivate static var since: Parameter {
        .option(
            "--since", .dayName,
            Phrase(
                vi: "Ngày đầu kỳ, viết YYYY-MM-DD; nếu không ghi thì là bảy ngày trước ngày xem.",
                en: "The first day of the period, as YYYY-MM-DD; otherwise seven days before the day shown."),
            .day)
    }

    fileprivate static var form: Parameter {
        .option(
            "--format", .formName,
            Phrase(vi: "Dạng: markdown hoặc html.", en: "The form: markdown or html."),
            .oneOf { ReportForm.allCases.map { $0.rawValue } }, fallback: ReportForm.usual.rawValue)
    }

    fileprivate static var theme: Parameter {
        .option(
            "--theme", .themeName,
            Phrase(
                vi: "Giao diện của html: tên, hoặc đường dẫn của một bảng màu (JSON).",
                en: "The theme of html: a name, or the path of a colour scheme (JSON)."),
            completion: WordCompletion.themes)
    }
}
