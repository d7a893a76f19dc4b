import Assessment
public import Canvas
import Notation
public import Panels

/// A drawing as plain text: it pastes into a mail, two of them can be compared line by line, and a screen
/// reader reads it in order.
///
/// The same programme, day, width and language give the same bytes everywhere: nothing of the machine,
/// its locale, its clock or its terminal comes in.
public enum TextSnapshot {
    /// The columns of a snapshot when none are asked for.
    public static let defaultWidth = 100
    /// The least columns that a snapshot can have, so that its lines still say something.
    public static let minimumWidth = 20
    /// The most columns that a snapshot can have.
    public static let maximumWidth = 1000

    /// The whole board at a width, nothing left out, with its footer.
    public static func board(_ context: PanelContext, width: Int = defaultWidth) -> String {
        render(SnapshotSheet(.board, context), width: width)
    }

    /// One panel opened, at a width, with its footer.
    public static func panel(_ id: PanelID, _ context: PanelContext, width: Int = defaultWidth) -> String {
        render(SnapshotSheet(.panel(id), context), width: width)
    }

    /// A sheet at a width, with its footer.
    public static func render(_ sheet: SnapshotSheet, width: Int = defaultWidth) -> String {
        var lines: [String] = []
        SnapshotDrawing(sheet, width: width).forEachPiece { grid in
            lines += (0..<grid.size.height).map(grid.line)
        }
        return text(lines, sheet.context, width: width)
    }

    /// What can be asked for, or subjects with their figures explained, at a width, with the footer.
    static func text(of lines: [PanelLine], _ context: PanelContext, width: Int) -> String {
        var grid = Grid(Size(width: width, height: lines.count))
        for (row, line) in lines.enumerated() { line.draw(in: grid.bounds.rows(from: row), on: &grid) }
        return text(of: grid, context: context)
    }

    /// A drawing line by line, each without the spaces at its end, and the footer below.
    public static func text(of grid: Grid, context: PanelContext) -> String {
        var grid = grid
        grid.substitute(context.glyphs.substitutes)
        return text((0..<grid.size.height).map(grid.line), context, width: grid.size.width)
    }

    private static func text(_ lines: [String], _ context: PanelContext, width: Int) -> String {
        var lines = lines
        while lines.last?.isEmpty == true { lines.removeLast() }
        return (lines + [""] + SnapshotFooter.lines(context, width: width)).joined(separator: "\n") + "\n"
    }
}
