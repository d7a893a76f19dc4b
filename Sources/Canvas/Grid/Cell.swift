/// One cell of a drawing: a grapheme cluster, the columns it takes, and its style.
public struct Cell: Sendable, Hashable {
    /// The grapheme cluster; free of control characters and bidirectional controls.
    public let glyph: Character
    /// The columns taken: 1, 2 for a wide cluster, 0 for the cell that a wide cluster to its left covers.
    public let span: UInt8
    /// How it looks.
    public var style: Style

    /// A space in ordinary text.
    public static let blank = Cell(glyph: " ", span: 1, style: .text)

    /// Only the grid makes cells, from cleaned text: that is the one place where text is cleaned.
    init(glyph: Character, span: UInt8, style: Style) {
        self.glyph = glyph
        self.span = span
        self.style = style
    }
}
