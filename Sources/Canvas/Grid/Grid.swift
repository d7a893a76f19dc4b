import Notation

/// A drawing made of cells: what the screen shows and what a snapshot writes.
///
/// Whatever falls outside is left out, so that drawing never fails, at any size down to nothing.
/// Text is cleaned here, and nowhere else: no control character of a file comes past this type.
public struct Grid: Sendable, Hashable {
    /// The extent.
    public let size: Size
    private var cells: [Cell]
    /// Where the cursor of the terminal stands, though it is not shown: magnifiers, braille displays and input
    /// methods follow it. Nil where it stands does not matter.
    public private(set) var cursor: Cursor?

    /// A column and a row of a drawing, from 0.
    public struct Cursor: Sendable, Hashable {
        /// The column.
        public let x: Int
        /// The row.
        public let y: Int
    }

    /// An empty drawing: spaces in ordinary text.
    public init(_ size: Size) {
        self.size = size
        cells = Array(repeating: .blank, count: size.width * size.height)
    }

    /// The rectangle that covers the whole drawing.
    public var bounds: Rect { Rect(size) }

    /// Puts the cursor into a cell; nothing outside the drawing.
    public mutating func placeCursor(x: Int, y: Int) {
        if contains(x, y) { cursor = Cursor(x: x, y: y) }
    }

    /// The cell in a column and a row, from 0; a blank outside the drawing.
    public subscript(x: Int, y: Int) -> Cell {
        guard contains(x, y) else { return .blank }
        return cells[y * size.width + x]
    }

    /// Writes text from a column on and returns the column after its last cell. Cut at `limit` columns
    /// (and at the right edge) without a mark; see `put(_:x:y:width:…)` for text that ends in `…`.
    @discardableResult
    public mutating func write(
        _ text: some StringProtocol, x: Int, y: Int, style: Style = .text, limit: Int = .max
    ) -> Int {
        guard limit > 0 else { return x }
        // One copy of the code, for one type: what draws is called from everywhere.
        return write(whole: String(text), x: x, y: y, style: style, limit: limit)
    }

    private mutating func write(whole text: String, x: Int, y: Int, style: Style, limit: Int) -> Int {
        var column = x
        let end = limit > size.width - x ? size.width : x + limit
        if TextWidth.isPlain(text) {
            for scalar in text.unicodeScalars where column < end {
                set(Cell(scalar: scalar, span: 1, style: style), x: column, y: y)
                column += 1
            }
            return column
        }
        for glyph in CleanText.glyphs(of: text) {
            let width = TextWidth.columns(of: glyph)
            if column + width > end { break }
            set(Cell(glyph, span: width, style: style), x: column, y: y)
            column += width
        }
        return column
    }

    /// Fills a rectangle with one glyph of width 1; with spaces when it has another width or may not be
    /// drawn.
    public mutating func fill(_ rect: Rect, with glyph: Character = " ", style: Style = .text) {
        let area = rect.intersection(bounds)
        guard !area.isEmpty else { return }
        let clean = CleanText.glyphs(of: String(glyph))
        let glyph = clean.count == 1 && TextWidth.columns(of: clean[0]) == 1 ? clean[0] : " "
        let cell = Cell(glyph, span: 1, style: style)
        for y in area.y..<area.maxY {
            releaseWide(area.x, y)
            releaseWide(area.maxX - 1, y)
            let row = y * size.width + area.x..<y * size.width + area.maxX
            var all = cells.mutableSpan
            for place in row { all[place] = cell }
        }
    }

    /// Puts a row of another drawing into a row, from a column on; what does not fit is left out.
    public mutating func copy(row: Int, of other: Grid, x: Int, y: Int, width: Int) {
        guard row >= 0, row < other.size.height else { return }
        for column in 0..<min(width, other.size.width) {
            let cell = other.cells[row * other.size.width + column]
            guard cell.span > 0, cell != .blank, column + cell.span <= width else { continue }
            set(cell, x: x + column, y: y)
        }
    }

    /// Lays a drawing of one row over a row, from a column on: its blanks as well. What does not fit is left out.
    public mutating func lay(_ strip: Grid, x: Int, y: Int) {
        guard y >= 0, y < size.height, x >= 0, strip.size.height > 0 else { return }
        let count = min(strip.size.width, size.width - x)
        guard count > 0 else { return }
        let start = y * size.width + x
        releaseWide(x, y)
        releaseWide(x + count - 1, y)
        replace(start..<start + count, by: strip)
        // Half a wide cluster at the end has no room.
        if cells[start + count - 1].span == 2 { releaseWide(x + count - 1, y) }
        if strip.cells[count - 1].span == 2 {
            cells[start + count - 1] = Cell(scalar: " ", span: 1, style: strip.cells[count - 1].style)
        }
    }

    /// Puts other glyphs of width 1 in the place of some.
    public mutating func substitute(_ substitutes: [Character: Character]) {
        guard !substitutes.isEmpty else { return }
        for index in cells.indices where cells[index].span == 1 {
            guard let other = substitutes[cells[index].glyph] else { continue }
            cells[index] = Cell(other, span: 1, style: cells[index].style)
        }
    }

    /// Changes the styles in a rectangle and leaves the text.
    public mutating func restyle(_ rect: Rect, _ change: (inout Style) -> Void) {
        let area = rect.intersection(bounds)
        guard !area.isEmpty else { return }
        for y in area.y..<area.maxY {
            for x in area.x..<area.maxX { change(&cells[y * size.width + x].style) }
        }
    }

    /// The text of a row, without the spaces at its end.
    public func line(_ y: Int) -> String {
        guard y >= 0, y < size.height else { return "" }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(size.width * 2)
        var end = 0
        for cell in cells[(y * size.width)..<((y + 1) * size.width)] where cell.span > 0 {
            guard let scalar = cell.scalar else {
                bytes.append(contentsOf: String(cell.glyph).utf8)
                end = bytes.count
                continue
            }
            if scalar.isASCII {
                bytes.append(UInt8(truncatingIfNeeded: scalar.value))
            } else {
                bytes.append(contentsOf: scalar.utf8)
            }
            if scalar != " " { end = bytes.count }
        }
        bytes.removeSubrange(end...)
        return String(decoding: bytes, as: UTF8.self)
    }

    private func contains(_ x: Int, _ y: Int) -> Bool {
        x >= 0 && y >= 0 && x < size.width && y < size.height
    }

    private mutating func set(_ cell: Cell, x: Int, y: Int) {
        guard cell.span > 0, contains(x, y), cell.span == 1 || contains(x + 1, y) else { return }
        releaseWide(x, y)
        if cell.span == 2 { releaseWide(x + 1, y) }
        cells[y * size.width + x] = cell
        if cell.span == 2 { cells[y * size.width + x + 1] = Cell(scalar: " ", span: 0, style: cell.style) }
    }

    /// Puts the first cells of a strip into as many places: one copy of memory.
    private mutating func replace(_ places: Range<Int>, by strip: Grid) {
        let from = strip.cells.span.extracting(first: places.count)
        var to = cells.mutableSpan
        for index in from.indices { to[places.lowerBound + index] = from[index] }
    }

    /// Blanks the other half of a wide cluster whose cell is about to be overwritten.
    private mutating func releaseWide(_ x: Int, _ y: Int) {
        let index = y * size.width + x
        if cells[index].span == 1 { return }
        if cells[index].span == 2, x + 1 < size.width {
            cells[index + 1] = Cell(scalar: " ", span: 1, style: cells[index].style)
        } else if cells[index].span == 0, x > 0 {
            cells[index - 1] = Cell(scalar: " ", span: 1, style: cells[index].style)
        }
    }
}

extension Grid {
    /// Goes through the cells of a screen that differ from what it shows, all of them where that is not known: row by
    /// row, those that stand side by side together, by their places in the row. Beyond the drawing a screen is blank.
    public func changes(
        since before: Grid?, on screen: Size,
        _ change: (_ y: Int, _ row: Span<Cell>, _ places: Range<Int>) -> Void
    ) {
        let (drawing, shown) = (fitted(to: screen), before?.fitted(to: screen))
        for y in 0..<screen.height {
            let cells = y * screen.width..<(y + 1) * screen.width
            let row = drawing.cells.span.extracting(cells)
            if let shown {
                Grid.changes(since: shown.cells.span.extracting(cells), row) { change(y, row, $0) }
            } else if !row.isEmpty {
                change(y, row, 0..<row.count)
            }
        }
    }

    private static func changes(
        since shown: Span<Cell>, _ row: Span<Cell>, _ change: (_ places: Range<Int>) -> Void
    ) {
        if isSame(row, shown) { return }
        var begin = 0
        while begin < row.count {
            var end = begin
            while end < row.count, row[end] != shown[end] { end += 1 }
            if end > begin { change(begin..<end) }
            begin = end + 1
        }
    }

    /// Of two rows of one width.
    private static func isSame(_ row: Span<Cell>, _ other: Span<Cell>) -> Bool {
        // All of them and no way out between: the processor compares several at once.
        var differ: UInt32 = 0
        for index in row.indices { differ |= row[index].difference(from: other[index]) }
        return differ == 0
    }

    /// The drawing cut to a screen, with blanks around; half a wide cluster at its edge is a blank.
    private func fitted(to screen: Size) -> Grid {
        if size == screen { return self }
        var fitted = Grid(screen)
        for y in 0..<min(size.height, screen.height) { fitted.lay(strip(y), x: 0, y: y) }
        return fitted
    }

    /// A row as a drawing of its own.
    private func strip(_ y: Int) -> Grid {
        var strip = Grid(Size(width: size.width, height: 1))
        strip.cells = Array(cells[y * size.width..<(y + 1) * size.width])
        return strip
    }
}
