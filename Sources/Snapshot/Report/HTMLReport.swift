import Assessment
public import Canvas
import Notation
import Panels

/// A report as one file for a browser, a mail or a printer, with nothing to load and nothing that runs.
public enum HTMLReport {
    /// The file. The colours are those of `light`, and of `dark` where the reader prefers that.
    public static func render(_ sheet: ReportSheet, light: Theme, dark: Theme) -> String {
        let day = sheet.context.day(sheet.context.standing.day)
        let head = HTMLHead(
            title: "\(ReportSummary(sheet).title), \(day)", language: sheet.context.language, light: light,
            dark: dark, style: ReportStyle.sheet(light: light, dark: dark))
        return ([head.text, "<body>", "<main>"] + sheet.blocks.map(element) + ["</body>", "</html>"])
            .joined(separator: "\n") + "\n"
    }

    private static func element(of block: ReportBlock) -> String {
        switch block {
        case .heading(let level, let text): "<h\(level)>\(inline(text))</h\(level)>"
        case .paragraph(let text): "<p>\(inline(text))</p>"
        case .facts(let facts): lines("dl", facts.map(element))
        case .list(let items): lines("ul", items.map { "<li>\(inline($0))</li>" })
        case .table(let table): element(of: table)
        case .notes(let notes):
            lines(
                "ol",
                notes.enumerated().map {
                    "<li id=\"note-\($0.offset + 1)\">\(MarkupText.escaped($0.element))</li>"
                })
        case .footer(let paragraphs):
            "</main>\n" + lines("footer", paragraphs.map { "<p>\(MarkupText.escaped($0))</p>" })
        }
    }

    private static func lines(_ name: String, _ lines: [String]) -> String {
        (["<\(name)>"] + lines + ["</\(name)>"]).joined(separator: "\n")
    }

    private static func element(of fact: ReportBlock.Fact) -> String {
        "<div><dt>\(MarkupText.escaped(fact.name))</dt><dd>\(inline(fact.text))</dd></div>"
    }

    private static func inline(_ text: ReportText) -> String { text.pieces.map(inline).joined() }

    private static func inline(_ piece: ReportText.Piece) -> String {
        switch piece {
        case .plain(let text): escaped(text)
        case .strong(let text): "<strong>\(escaped(text))</strong>"
        case .aside(let text): " <small>\(escaped(text))</small>"
        case .status(let text, let role):
            role == .text ? escaped(text) : "<span class=\"\(role.className)\">\(escaped(text))</span>"
        case .note(let number): "<sup><a href=\"#note-\(number)\">\(number)</a></sup>"
        }
    }

    /// The text; a day is kept on one line, for a browser breaks lines behind a hyphen.
    private static func escaped(_ text: String) -> String {
        DayMarks.marked(MarkupText.escaped(text), before: "<time>", after: "</time>")
    }

    // MARK: Tables

    private static func element(of table: ReportTable) -> String {
        let head = table.columns.map { column in
            column.title.isEmpty
                ? "<td></td>" : "<th scope=\"col\"\(figure(column))>\(MarkupText.escaped(column.title))</th>"
        }.joined()
        let rows = table.rows.map { row in
            switch row {
            case .group(let text):
                "<tr class=\"group\"><th colspan=\"\(table.columns.count)\" scope=\"colgroup\">\(inline(text))</th></tr>"
            case .cells(let cells): self.row(cells, of: table)
            }
        }
        let name = table.isNarrow ? "" : " class=\"wide\""
        return "<table\(name)>\n<thead><tr>\(head)</tr></thead>\n" + lines("tbody", rows) + "\n</table>"
    }

    /// A row; each cell says what its column is called, for windows that have no room for columns.
    private static func row(_ cells: [ReportText], of table: ReportTable) -> String {
        let elements = table.columns.enumerated().map { index, column in
            let text = index < cells.count ? inline(cells[index]) : ""
            guard index > 0 else { return "<th scope=\"row\">\(text)</th>" }
            return
                "<td\(figure(column)) data-name=\"\(MarkupText.escaped(column.title))\"><div>\(text)</div></td>"
        }
        return "<tr>\(elements.joined())</tr>"
    }

    private static func figure(_ column: ReportTable.Column) -> String {
        column.align == .trailing ? " class=\"figure\"" : ""
    }
}
