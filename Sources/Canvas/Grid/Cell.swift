/// One cell of a drawing: a grapheme cluster, the columns it takes, and its style.
///
/// All in one number, so that whole drawings are made, kept and compared at the cost of numbers.
public struct Cell: Sendable, Hashable {
    private var bits: UInt32

    /// The grapheme cluster; free of control characters and bidirectional controls.
    public var glyph: Character { scalar.map(Character.init) ?? ClusterTable.cluster(number) }

    /// The cluster where it is a single scalar, as nearly all are; else nil.
    public var scalar: Unicode.Scalar? {
        bits & Layout.isCluster == 0 ? Unicode.Scalar(number) : nil
    }

    /// The columns taken: 1, 2 for a wide cluster, 0 for the cell that a wide cluster to its left covers.
    public var span: Int { Int(bits >> Layout.span & 3) }

    /// How it looks.
    public var style: Style {
        get { Style(number: UInt8(truncatingIfNeeded: bits >> Layout.style)) }
        set { bits = bits & ~(0xFF << Layout.style) | UInt32(newValue.number) << Layout.style }
    }

    /// A space in ordinary text.
    public static let blank = Cell(scalar: " ", span: 1, style: .text)

    /// Only the grid makes cells, from cleaned text: that is the one place where text is cleaned.
    init(scalar: Unicode.Scalar, span: Int, style: Style) { self.init(number: scalar.value, span, style) }

    /// A cell of a cluster of one scalar or several.
    init(_ glyph: Character, span: Int, style: Style) {
        let scalars = glyph.unicodeScalars
        let only = scalars.dropFirst().isEmpty ? scalars.first?.value : nil
        self.init(number: only ?? ClusterTable.number(of: glyph) | Layout.isCluster, span, style)
    }

    private init(number: UInt32, _ span: Int, _ style: Style) {
        bits = number | UInt32(span) << Layout.span | UInt32(style.number) << Layout.style
    }

    /// The same text, however it looks.
    public func hasText(of other: Cell) -> Bool { bits & Layout.text == other.bits & Layout.text }

    /// Zero where the other cell is the same.
    func difference(from other: Cell) -> UInt32 { bits ^ other.bits }

    private var number: UInt32 { bits & Layout.number }

    /// Where each part stands: a scalar, or the number of a cluster, in the lowest 21 bits.
    private enum Layout {
        static let number: UInt32 = 0x1F_FFFF
        static let isCluster: UInt32 = 0x20_0000
        static let span: UInt32 = 22
        static let text: UInt32 = 0xFF_FFFF
        static let style: UInt32 = 24
    }
}
