import Notation
import Panels

/// Of the lines of a screen those whose item holds what is looked for, read as they are drawn.
enum LineFilter {
    /// The lines with a match, without headings and drawings; all of them while nothing is looked for.
    static func lines(_ lines: [PanelLine], holding query: String) -> [PanelLine] {
        let wanted = FoldedText.bytes(of: query)
        guard !wanted.isEmpty else { return lines }
        return lines.filter { $0.item != nil && $0.holds(folded: wanted) }
    }
}
