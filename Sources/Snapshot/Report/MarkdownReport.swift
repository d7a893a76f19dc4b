import Canvas
import Notation

/// A report as Markdown in the flavour of GitHub.
public enum MarkdownReport {
    /// The text.
    public static func render(_ sheet: ReportSheet) -> String {
        sheet.blocks.map(text).filter { !$0.isEmpty }.joined(separator: "\n\n") + "\n"
    }

    private static func text(of block: ReportBlock) -> String {
        switch block {
        case .heading(let level, let text):
            String(repeating: "#", count: level) + " " + inline(text)
        case .paragraph(let text): paragraph(text)
        case .facts(let facts):
            facts.map { "- **\(MarkdownText.escaped($0.name)):** " + inline($0.text) }
                .joined(separator: "\n")
        case .list(let items): items.map { "- " + paragraph($0) }.joined(separator: "\n")
        case .table(let table): self.text(of: table)
        case .notes(let notes):
            notes.enumerated().map { "[^\($0.offset + 1)]: " + MarkdownText.paragraph($0.element) }
                .joined(separator: "\n")
        case .footer(let lines): (["---"] + lines.map(MarkdownText.paragraph)).joined(separator: "\n\n")
        }
    }

    private static func paragraph(_ text: ReportText) -> String {
        guard case .plain(let first)? = text.pieces.first else { return inline(text) }
        return MarkdownText.paragraph(first) + inline(ReportText(Array(text.pieces.dropFirst())))
    }

    private static func inline(_ text: ReportText) -> String { text.pieces.map(inline).joined() }

    private static func inline(_ piece: ReportText.Piece) -> String {
        switch piece {
        case .plain(let text), .status(let text, _): MarkdownText.escaped(text)
        case .strong(let text): strong(text)
        case .aside(let text): " (\(MarkdownText.escaped(text)))"
        case .note(let number): "[^\(number)]"
        }
    }

    /// Stars beside a space would be stars.
    private static func strong(_ text: String) -> String {
        let text = MarkdownText.escaped(text)
        let trimmed = text.drop { $0 == " " }
        guard let last = trimmed.lastIndex(where: { $0 != " " }) else { return "" }
        return "**\(trimmed[...last])**"
    }

    private static func text(of table: ReportTable) -> String {
        let count = table.columns.count
        let head = table.columns.map { MarkdownText.escaped($0.title) }
        let rule = table.columns.map { $0.align == .trailing ? "--:" : "---" }
        let rows = table.rows.map { row in
            switch row {
            case .group(let text): [strong(plain(text))]
            case .cells(let cells): cells.prefix(count).map(inline)
            }
        }
        return ([head, rule] + rows).map { line($0, count) }.joined(separator: "\n")
    }

    private static func plain(_ text: ReportText) -> String {
        text.pieces.map { piece in
            switch piece {
            case .plain(let text), .strong(let text), .aside(let text), .status(let text, _): text
            case .note: ""
            }
        }.joined()
    }

    private static func line(_ cells: [String], _ count: Int) -> String {
        let missing = Array(repeating: "", count: max(0, count - cells.count))
        return "| " + (cells + missing).joined(separator: " | ") + " |"
    }
}
