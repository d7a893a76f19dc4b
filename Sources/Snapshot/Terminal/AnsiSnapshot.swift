public import Canvas
import Panels

/// A sheet as text with the colours of a theme in escape sequences: for `less -R`, `cat`, and programs that show
/// what a terminal would.
public enum AnsiSnapshot {
    /// The text at a width.
    public static func render(
        _ sheet: SnapshotSheet, width: Int = TextSnapshot.defaultWidth, theme: Theme,
        colours: AnsiColours = .indexed
    ) -> String {
        let style = AnsiStyle(theme, colours)
        var rows: [[StyledRun]] = []
        SnapshotDrawing(sheet, width: width).forEachPiece { grid in
            rows += (0..<grid.size.height).map(grid.runs)
        }
        while rows.last?.isEmpty == true { rows.removeLast() }
        let footer = SnapshotFooter.drawing(sheet.context, width: width)
        rows += [[]] + (0..<footer.size.height).map(footer.runs)
        return rows.map { line($0, style, width: width) + "\n" }.joined()
    }

    private static func line(_ runs: [StyledRun], _ style: AnsiStyle, width: Int) -> String {
        var line = ""
        var column = 0
        for run in runs {
            line += style.sequence(run.style) + run.text
            column = run.x + run.columns
        }
        if style.fillsLines, column < width {
            line += style.sequence(.text) + String(repeating: " ", count: width - column)
        }
        return line.isEmpty ? "" : line + AnsiStyle.reset
    }
}
