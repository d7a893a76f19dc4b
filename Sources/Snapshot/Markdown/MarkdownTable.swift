import Canvas
import Panels

/// Rows under headings as GitHub's Markdown writes them.
struct MarkdownTable {
    private let headings: [LineContent.Cell]
    private var rows: [[LineContent.Cell]] = []

    init(_ headings: [LineContent.Cell]) { self.headings = headings }

    /// Whether there is no row.
    var isEmpty: Bool { rows.isEmpty }

    /// Whether a row belongs here: its cells stand as those above them, as far as there are both.
    func takes(_ row: [LineContent.Cell]) -> Bool {
        guard let above = rows.first else { return MarkdownTable.fits(headings, row) }
        return MarkdownTable.fits(above, row)
    }

    /// Whether cells can stand below others.
    static func fits(_ above: [LineContent.Cell], _ row: [LineContent.Cell]) -> Bool {
        zip(above, row).allSatisfy { $0.align == $1.align }
    }

    /// A further row.
    mutating func add(_ row: [LineContent.Cell]) { rows.append(row) }

    /// The text.
    var text: String {
        let columns = ([headings] + rows).reduce(0) { max($0, $1.count) }
        let aligns = (0..<columns).map { column in
            rows.first { $0.count > column }?[column].align ?? headings[column].align
        }
        let rule = aligns.map { $0 == .trailing ? "--:" : "---" }
        let lines = [line(headings, columns), "| " + rule.joined(separator: " | ") + " |"]
        return (lines + rows.map { line($0, columns) }).joined(separator: "\n")
    }

    private func line(_ cells: [LineContent.Cell], _ columns: Int) -> String {
        let texts = (0..<columns).map { $0 < cells.count ? MarkdownText.escaped(cells[$0].text) : "" }
        return "| " + texts.joined(separator: " | ") + " |"
    }
}
