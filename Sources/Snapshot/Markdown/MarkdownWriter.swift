import Canvas
import Panels

/// Makes headings, tables and paragraphs of the lines of a panel, by what each says.
struct MarkdownWriter {
    /// The blocks so far, from the top.
    private(set) var blocks: [String] = []
    private let glyphs: GlyphSet
    private let width: Int
    private var heading: (text: String, remark: String)?
    private var columns: [LineContent.Cell] = []
    private var table: MarkdownTable?
    private var list: [String] = []
    private var drawn: [String] = []

    init(_ glyphs: GlyphSet, width: Int) {
        self.glyphs = glyphs
        self.width = width
    }

    /// Writes lines that belong together.
    mutating func write(_ lines: [PanelLine]) {
        for line in lines { write(line) }
        end()
    }

    private mutating func write(_ line: PanelLine) {
        switch line.content {
        case .rest:
            if line.importance == .spacing {
                endTable()
                endHeading()
            }
            if !drawn.isEmpty { drawn.append("") }
        case .heading(let text, let remark):
            end()
            heading = (text, remark)
        case .columns(let cells):
            end(keepingHeading: true)
            columns = cells
        case .row(let cells): add(cells)
        case .fact(let name, let value): add([LineContent.Cell(name), LineContent.Cell(value)])
        case .text(let text): add(text, isItem: line.item != nil)
        case .drawing:
            endTable()
            endHeading()
            endList()
            drawn.append(text(of: line))
        }
    }

    private mutating func add(_ row: [LineContent.Cell]) {
        endList()
        endDrawing()
        if table?.takes(row) != true {
            endTable()
            table = newTable(for: row)
        }
        table?.add(row)
    }

    /// A table under the headings of its columns; without such, the heading of the lines stands there, for a table
    /// must have one.
    private mutating func newTable(for row: [LineContent.Cell]) -> MarkdownTable {
        if columns.count >= row.count, MarkdownTable.fits(columns, row) {
            endHeading()
            return MarkdownTable(columns)
        }
        guard let heading, row.count > 1 || heading.remark.isEmpty else {
            endHeading()
            return MarkdownTable([])
        }
        self.heading = nil
        let between = Array(repeating: LineContent.Cell(""), count: max(0, row.count - 2))
        let last = row.count > 1 ? [LineContent.Cell(heading.remark)] : []
        return MarkdownTable([LineContent.Cell(heading.text)] + between + last)
    }

    private mutating func add(_ text: String, isItem: Bool) {
        endTable()
        endHeading()
        endDrawing()
        if isItem { return list.append("- " + MarkdownText.paragraph(text)) }
        endList()
        let paragraph = MarkdownText.paragraph(text)
        if !paragraph.isEmpty { blocks.append(paragraph) }
    }

    private mutating func end(keepingHeading: Bool = false) {
        endTable()
        endList()
        endDrawing()
        if !keepingHeading { endHeading() }
    }

    private mutating func endTable() {
        if let table, !table.isEmpty { blocks.append(table.text) }
        table = nil
    }

    private mutating func endHeading() {
        guard let heading else { return }
        let parts = [heading.text, heading.remark].filter { !$0.isEmpty }.map(MarkdownText.escaped)
        blocks.append("### " + parts.joined(separator: " \(glyphs.separator) "))
        self.heading = nil
    }

    private mutating func endList() {
        if !list.isEmpty { blocks.append(list.joined(separator: "\n")) }
        list = []
    }

    private mutating func endDrawing() {
        while drawn.last?.isEmpty == true { drawn.removeLast() }
        if !drawn.isEmpty { blocks.append(MarkdownText.fenced(drawn)) }
        drawn = []
    }

    private func text(of line: PanelLine) -> String {
        var grid = Grid(Size(width: width, height: 1))
        line.draw(in: grid.bounds, on: &grid)
        grid.substitute(glyphs.substitutes)
        return grid.line(0)
    }
}
