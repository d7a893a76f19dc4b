import ArgumentParser
import Assessment
import Notation
import Panels
import Snapshot

/// `reformboard snapshot [FOLDER]`: the board without a terminal, as text or for a browser, a picture, a program.
struct SnapshotCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "snapshot", abstract: "Write the board as text, or for a browser or a program.",
        discussion: """
            The same package, day, width, language and theme give the same bytes on every machine.

            Examples:
              reformboard snapshot --as-of 2025-09-20 --width 100 --lang en
              reformboard snapshot my-programme --panel congress --output monday.txt
              reformboard snapshot --since 2025-09-13 --format html --output week.html
              reformboard snapshot --item grdp-growth --format ansi | less -R
            """)

    @OptionGroup var options: PackageOptions

    @Option(help: "The form.")
    var format = SnapshotForm.text

    @Option(help: ArgumentHelp("The columns, 20 to 1000.", valueName: "columns"))
    var width = TextSnapshot.defaultWidth

    @Option(
        help: ArgumentHelp("One panel, opened, or a page, in the place of the board.", valueName: "name"))
    var panel: PanelName?

    @Option(
        help: ArgumentHelp("The page of one item, by its id, in the place of the board.", valueName: "id"),
        completion: WordCompletion.items)
    var item: String?

    @Option(help: ArgumentHelp("What changed since a day comes first, as YYYY-MM-DD.", valueName: "day"))
    var since: Day?

    @Option(
        help: "The theme of ansi, html and svg: a name, or the path of a colour scheme (JSON).",
        completion: WordCompletion.themes)
    var theme: String?

    @Option(help: "The colours of ansi.")
    var colours: AnsiColours?

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "A file to write to; an old one is replaced at once or not at all.", valueName: "file"),
        completion: .file())
    var output: String?

    func validate() throws {
        try TextSnapshot.validate(width: width)
        if item != nil, panel != nil {
            throw ValidationError("--item and --panel each say what to show: give one of them.")
        }
        if theme != nil, !format.hasTheme {
            throw ValidationError("--theme is for --format ansi, html and svg.")
        }
        if colours != nil, format != .ansi { throw ValidationError("--colours is for --format ansi.") }
    }

    mutating func run() throws {
        let package = try OpenedPackage(options)
        let language = package.language
        let context = package.context(ascii: options.ascii)
        let subject = try subject(in: context)
        // The page of changes shows a week where no other day is named, as on the board.
        let day = since ?? (subject == .page(.changes) ? context.standing.day - 7 : nil)
        let sheet = SnapshotSheet(
            subject, context,
            since: day.map { Difference(from: package.standing(on: $0), to: context.standing) })
        try OutputFile.deliver(text(of: sheet), to: output, language)
    }

    private func subject(in context: PanelContext) throws -> SnapshotSubject {
        guard let item else { return panel?.subject ?? .board }
        let items = context.items(named: item)
        guard !items.isEmpty else {
            throw Stop.unknownID(
                item, NearMiss.nearest(to: item, in: context.itemKeys), context.language)
        }
        return .items(items)
    }

    private func text(of sheet: SnapshotSheet) throws -> String {
        switch format {
        case .text: return TextSnapshot.render(sheet, width: width)
        case .markdown: return MarkdownSnapshot.render(sheet, width: width)
        case .json: return SnapshotJSON.render(sheet)
        case .ansi, .html, .svg: break
        }
        let language = sheet.context.language
        let themes = try ThemeShelf(named: theme, settings: .none, language: language)
        let own = try themes.theme(themes.dark, language: language)
        switch format {
        case .ansi: return AnsiSnapshot.render(sheet, width: width, theme: own, colours: colours ?? .indexed)
        case .svg: return SVGSnapshot.render(sheet, width: width, theme: own)
        case .text, .markdown, .json, .html:
            // A page takes the colours that its reader prefers, unless others are asked for.
            let light = try themes.theme(themes.light, language: language)
            return HTMLSnapshot.render(sheet, width: width, light: light, dark: own)
        }
    }
}

extension TextSnapshot {
    /// Refuses a width out of bounds on a command line.
    static func validate(width: Int) throws {
        guard (minimumWidth...maximumWidth).contains(width) else {
            throw ValidationError("--width is between \(minimumWidth) and \(maximumWidth).")
        }
    }
}
