import Assessment
import CommandGrammar
import Notation
import Panels
import Snapshot

/// `reformboard snapshot [FOLDER]`: the board without a terminal, as text or for a browser, a picture, a program.
struct SnapshotCommand: Command {
    static let name = "snapshot"

    static var description: CommandDescription {
        CommandDescription(
            name,
            abstract: Phrase(
                vi: "Ghi bảng thành văn bản, hoặc cho trình duyệt hay chương trình khác.",
                en: "Write the board as text, or for a browser or a program."),
            discussion: Phrase(
                vi: """
                    Cùng bộ dữ liệu, ngày, số cột, ngôn ngữ và giao diện thì ở máy nào cũng ra đúng những byte ấy.
                    """,
                en: """
                    The same package, day, width, language and theme give the same bytes on every machine.
                    """),
            examples: [
                "reformboard snapshot --as-of 2025-09-20 --width 100 --lang en",
                "reformboard snapshot my-programme --panel congress --output monday.txt",
                "reformboard snapshot --since 2025-09-13 --format html --output week.html",
                "reformboard snapshot --item grdp-growth --format ansi | less -R",
            ],
            parameters: PackageOptions.parameters + [
                .form, .width, .panel, .item, .since, .theme, .colours, .output,
            ])
    }

    private let options: PackageOptions
    private let format: SnapshotForm
    private let width: Int
    private let panel: PanelName?
    private let item: String?
    private let since: Day?
    private let theme: String?
    private let colours: AnsiColours?
    private let output: String?

    init(_ given: GivenWords) throws(CommandMistake) {
        options = PackageOptions(given)
        format = given.choice(.form) ?? .usual
        width = given.number(.width) ?? TextSnapshot.defaultWidth
        panel = given.choice(.panel)
        item = given.text(.item)
        since = given.day(.since)
        theme = given.text(.theme)
        colours = given.choice(.colours)
        output = given.text(.output)
        if item != nil, panel != nil { throw .together(.item, .panel) }
        if theme != nil, !format.hasTheme {
            let forms = SnapshotForm.allCases.filter { $0.hasTheme }
            throw .onlyWith(.theme, of: .form, values: forms.map { $0.rawValue })
        }
        if colours != nil, format != .ansi {
            throw .onlyWith(.colours, of: .form, values: [SnapshotForm.ansi.rawValue])
        }
    }

    func run() throws {
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

extension Parameter {
    fileprivate static var form: Parameter {
        .option(
            "--format", .formName, Phrase(vi: "Dạng.", en: "The form."),
            .oneOf { SnapshotForm.allCases.map { $0.rawValue } }, fallback: SnapshotForm.usual.rawValue)
    }

    fileprivate static var panel: Parameter {
        .option(
            "--panel", Phrase(vi: "tên", en: "name"),
            Phrase(
                vi: "Một ô mở rộng, hoặc một trang, thay cho cả bảng.",
                en: "One panel, opened, or a page, in the place of the board."),
            .oneOf { PanelName.allCases.map { $0.rawValue } })
    }

    fileprivate static var item: Parameter {
        .option(
            "--item", Phrase(vi: "mã", en: "id"),
            Phrase(
                vi: "Trang của một mục, theo mã, thay cho cả bảng.",
                en: "The page of one item, by its id, in the place of the board."),
            completion: WordCompletion.items)
    }

    fileprivate static var since: Parameter {
        .option(
            "--since", .dayName,
            Phrase(
                vi: "Những gì đã thay đổi từ ngày này đứng trước, viết YYYY-MM-DD.",
                en: "What changed since a day comes first, as YYYY-MM-DD."),
            .day)
    }

    fileprivate static var theme: Parameter {
        .option(
            "--theme", .themeName,
            Phrase(
                vi: "Giao diện của ansi, html và svg: tên, hoặc đường dẫn của một bảng màu (JSON).",
                en: "The theme of ansi, html and svg: a name, or the path of a colour scheme (JSON)."),
            completion: WordCompletion.themes)
    }

    fileprivate static var colours: Parameter {
        .option(
            "--colours", .coloursName, Phrase(vi: "Màu của ansi.", en: "The colours of ansi."),
            .oneOf { AnsiColours.allCases.map { $0.rawValue } })
    }
}
