import ArgumentParser
import Assessment
import Notation
import Panels
import Snapshot

/// `reformboard report [FOLDER]`: how the programme stands and what changed in a week, to be sent as it is.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report", abstract: "Write a report of the week, to be sent as it is.",
        discussion: """
            What needs a decision, what changed, the figures of each panel, forecasts, checks and sources. The \
            same package, days and language give the same bytes on every machine.

            Examples:
              reformboard report --as-of 2025-09-20 --lang en
              reformboard report --since 2025-09-01 --format html -o september.html
            """)

    @OptionGroup var options: PackageOptions

    @Option(help: "The first day of the period, as YYYY-MM-DD; otherwise seven days before the day shown.")
    var since: Day?

    @Option(help: "The form: markdown or html.")
    var format = ReportForm.markdown

    @Option(
        help: "The theme of html: a name, or the path of a colour scheme (JSON).", completion: .file())
    var theme: String?

    @Option(
        name: .shortAndLong, help: "A file to write to; an old one is replaced at once or not at all.",
        completion: .file())
    var output: String?

    func validate() throws {
        if theme != nil, format != .html { throw ValidationError("--theme is for --format html.") }
    }

    mutating func run() throws {
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
