public import Canvas

/// What a line says beside how it is drawn: what becomes a heading, a row of a table or a paragraph where there
/// are no columns of characters. The words are those of the drawing, whole where that cuts them.
public enum LineContent: Sendable, Hashable {
    /// A cell of a row.
    public struct Cell: Sendable, Hashable {
        /// What it says.
        public let text: String
        /// How it stands in its column.
        public let align: Alignment

        /// Makes a cell.
        public init(_ text: String, _ align: Alignment = .leading) {
            self.text = text
            self.align = align
        }

        /// A cell of a figure.
        static func figure(_ text: String) -> Cell { Cell(text, .trailing) }
    }

    /// Nothing but its drawing, such as a line of a chart.
    case drawing
    /// Nothing of its own: an empty line, a ruler, or the rest of what the line above says.
    case rest
    /// What the lines below are about, and a remark on it; may have none.
    case heading(String, remark: String)
    /// What the columns of the rows below are called.
    case columns([Cell])
    /// A row.
    case row([Cell])
    /// A name and what it stands for.
    case fact(String, String)
    /// A line of text.
    case text(String)
}

extension LineContent {
    /// The headings of a table.
    static func columns(_ table: Table) -> LineContent {
        .columns(table.headings.map { Cell($0.title, $0.align) })
    }

    /// A row of a table.
    static func row(_ row: Int, of table: Table) -> LineContent {
        .row(
            table.headings.indices.map { column in
                let cells = table.rows[row]
                return Cell(column < cells.count ? cells[column].text : "", table.headings[column].align)
            })
    }
}
