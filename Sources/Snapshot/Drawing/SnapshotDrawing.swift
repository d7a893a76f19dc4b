import Canvas
import Panels

/// A sheet drawn at a width, from the header to the last line of its subject: what all forms made of characters
/// have in common.
struct SnapshotDrawing {
    /// The lines that are drawn at a time: a page may have tens of thousands, and a drawing holds a cell a
    /// column.
    private static let linesAtOnce = 200

    private let sheet: SnapshotSheet
    private let width: Int

    init(_ sheet: SnapshotSheet, width: Int) {
        self.sheet = sheet
        self.width = width
    }

    /// Gives the drawing piece by piece, from the top, with the characters that may stand in it.
    func forEachPiece(_ body: (Grid) -> Void) {
        func give(_ grid: Grid) {
            var grid = grid
            grid.substitute(sheet.context.glyphs.substitutes)
            body(grid)
        }
        guard sheet.subject == .board else {
            give(header)
            for (index, section) in sheet.sections.enumerated() {
                if index > 0 { give(Grid(Size(width: width, height: 1))) }
                draw(section, give)
            }
            return
        }
        guard let difference = sheet.difference else { return give(board(from: 0)) }
        give(header)
        draw(sheet.changes(difference), give)
        give(Grid(Size(width: width, height: 1)))
        give(board(from: 1))
    }

    private var header: Grid {
        var grid = Grid(Size(width: width, height: 1))
        HeaderLine(sheet.context).draw(in: grid.bounds, on: &grid)
        return grid
    }

    /// The whole board, nothing left out, from a row on.
    private func board(from row: Int) -> Grid {
        let board = Board(sheet.context)
        let height = board.fullHeight(width: width)
        var grid = Grid(Size(width: width, height: height - row))
        board.draw(in: Rect(x: 0, y: -row, width: width, height: height), on: &grid)
        return grid
    }

    /// The title line of a section and its lines below.
    private func draw(_ section: SnapshotSection, _ give: (Grid) -> Void) {
        var title = Grid(Size(width: width, height: 1))
        let summary = section.summary
        Frame(title: section.label, detail: summary.text, detailRole: summary.role, sides: .top).draw(
            in: title.bounds, on: &title, glyphs: sheet.context.glyphs)
        give(title)
        let lines = section.lines(max(0, width - 2))
        for start in stride(from: 0, to: lines.count, by: SnapshotDrawing.linesAtOnce) {
            let piece = lines[start..<min(lines.count, start + SnapshotDrawing.linesAtOnce)]
            var grid = Grid(Size(width: width, height: piece.count))
            for (row, line) in piece.enumerated() {
                line.draw(in: grid.bounds.rows(from: row).inset(left: 1, right: 1), on: &grid)
            }
            give(grid)
        }
    }
}
