import Notation

/// Rows of cells under headings, in columns that share the width by what they need.
public struct Table: Sendable, Hashable {
    /// A column.
    public struct Heading: Sendable, Hashable {
        /// What it is called; may be empty.
        public let title: String
        /// How its cells stand.
        public let align: Alignment
        /// The columns below which it is of no use; nil for what its longest cell takes.
        public let minimum: Int?
        /// Its turn to be left out when room is short, lowest first; nil for never.
        public let dropOrder: Int?
        /// Whether it takes of what is left over.
        public let grows: Bool

        /// Makes a column.
        public init(
            _ title: String = "", align: Alignment = .leading, minimum: Int? = nil, dropOrder: Int? = nil,
            grows: Bool = false
        ) {
            self.title = title
            self.align = align
            self.minimum = minimum
            self.dropOrder = dropOrder
            self.grows = grows
        }
    }

    /// A cell.
    public struct Cell: Sendable, Hashable {
        /// What it says.
        public let text: String
        /// Its role.
        public let role: Role

        /// Makes a cell.
        public init(_ text: String, role: Role = .text) {
            self.text = text
            self.role = role
        }
    }

    /// The columns.
    public let headings: [Heading]
    /// The rows; a cell that is missing at the end is empty.
    public let rows: [[Cell]]
    /// The width of each column, 0 for one that is left out.
    public let widths: [Int]
    private let offsets: [Int]

    /// Makes a table for so many columns.
    public init(_ headings: [Heading], rows: [[Cell]], width: Int, gap: Int = 2) {
        self.headings = headings
        self.rows = rows
        let needs = headings.indices.map { column in
            rows.reduce(TextWidth.columns(of: headings[column].title)) { need, row in
                column < row.count ? max(need, TextWidth.columns(of: row[column].text)) : need
            }
        }
        widths = ColumnPlan.widths(
            of: zip(headings, needs).map { heading, need in
                Column(
                    minimum: min(heading.minimum ?? need, need), ideal: need, dropOrder: heading.dropOrder,
                    grows: heading.grows)
            }, in: width, gap: gap)
        offsets = ColumnPlan.offsets(of: widths, gap: gap)
    }

    /// Draws the headings into the first row of a rectangle.
    public func drawHeadings(in rect: Rect, on grid: inout Grid, mark: Character = "…") {
        let cells = headings.map { Cell($0.title, role: .dim) }
        draw(cells, in: rect, on: &grid, ground: .surface, mark: mark)
    }

    /// Draws a row into the first row of a rectangle.
    public func draw(
        row: Int, in rect: Rect, on grid: inout Grid, ground: Ground = .surface, mark: Character = "…"
    ) {
        guard rows.indices.contains(row) else { return }
        draw(rows[row], in: rect, on: &grid, ground: ground, mark: mark)
    }

    private func draw(_ cells: [Cell], in rect: Rect, on grid: inout Grid, ground: Ground, mark: Character) {
        guard rect.height > 0 else { return }
        for (column, cell) in cells.enumerated() where column < widths.count {
            let x = rect.x + offsets[column]
            grid.put(
                cell.text, x: x, y: rect.y, width: min(widths[column], rect.maxX - x),
                style: Style(cell.role, on: ground), align: headings[column].align, mark: mark)
        }
    }
}
