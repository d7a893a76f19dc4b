import Canvas
import Notation
import Panels

/// Of the lines of a screen those whose item holds what is looked for, read as they are drawn.
enum LineFilter {
    /// The lines with a match, without headings and drawings; all of them while nothing is looked for.
    static func lines(_ lines: [PanelLine], holding query: String) -> [PanelLine] {
        let wanted = FoldedText.of(query)
        guard !wanted.isEmpty else { return lines }
        return lines.filter { $0.item != nil && FoldedText.of(text(of: $0)).contains(wanted) }
    }

    /// Wide enough that no name is cut.
    private static let width = 300

    private static func text(of line: PanelLine) -> String {
        var grid = Grid(Size(width: width, height: 1))
        line.draw(in: grid.bounds, on: &grid)
        return grid.line(0)
    }
}
