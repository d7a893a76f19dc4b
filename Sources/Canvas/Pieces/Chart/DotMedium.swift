/// What the dots of a chart are made of: how many a cell has, and the character for any of them.
public enum DotMedium: Sendable, Hashable, CaseIterable {
    /// Two by four dots a cell.
    case braille
    /// Two by two quarters a cell, for fonts without braille.
    case blocks
    /// One by three heights a cell, of printable ASCII.
    case ascii

    /// What a set of characters draws its charts with.
    public init(_ glyphs: GlyphSet) { self = glyphs.name == .ascii ? .ascii : .braille }

    /// Dots beside one another in a cell.
    public var across: Int { self == .ascii ? 1 : 2 }

    /// Dots above one another in a cell.
    public var down: Int {
        switch self {
        case .braille: 4
        case .blocks: 2
        case .ascii: 3
        }
    }

    /// The bit of a dot of a cell, counted from its top left corner.
    func bit(x: Int, y: Int) -> UInt8 {
        switch self {
        // As Unicode numbers the dots of braille: the lowest row came later.
        case .braille: y == 3 ? (x == 0 ? 0x40 : 0x80) : 1 << UInt8(y + 3 * x)
        case .blocks, .ascii: 1 << UInt8(y * across + x)
        }
    }

    /// The character that shows exactly these dots; nil for none.
    func glyph(_ bits: UInt8) -> Character? {
        guard bits != 0 else { return nil }
        switch self {
        case .braille: return Unicode.Scalar(0x2800 + UInt32(bits)).map(Character.init)
        case .blocks: return DotMedium.quarters[Int(bits & 0x0F)]
        case .ascii: return DotMedium.heights[Int(bits & 0x07)]
        }
    }

    /// By the bits of: top left, top right, bottom left, bottom right.
    private static let quarters: [Character] = [
        " ", "▘", "▝", "▀", "▖", "▌", "▞", "▛", "▗", "▚", "▐", "▜", "▄", "▙", "▟", "█",
    ]

    /// By the bits of: top, middle, bottom.
    private static let heights: [Character] = [" ", "'", "-", ":", ".", ":", ":", "|"]
}
