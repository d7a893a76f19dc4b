/// What becomes of untrusted text before it is drawn.
///
/// Control characters (C0, C1, DEL) would move the cursor or change the terminal, bidirectional controls
/// would change the order of what stands beside them, and format characters hide text: all are left out.
/// Tabs and line breaks become a space. A cluster keeps its base and four marks, which is what a curses
/// cell holds.
public enum CleanText {
    /// The marks that a cluster keeps after its base; a curses cell holds no more.
    public static let markLimit = 4

    /// The grapheme clusters of a text that may be drawn, in order.
    public static func glyphs(of text: some StringProtocol) -> [Character] {
        var glyphs: [Character] = []
        glyphs.reserveCapacity(text.utf8.count)
        for glyph in text {
            if let ascii = glyph.asciiValue {
                if glyph == "\r\n" || (ascii >= 9 && ascii <= 13) {
                    glyphs.append(" ")
                } else if ascii >= 0x20, ascii != 0x7F {
                    glyphs.append(glyph)
                }
            } else if let clean = cleaned(glyph) {
                glyphs.append(clean)
            }
        }
        return glyphs
    }

    /// The text with everything left out that may not be drawn, and line breaks as spaces.
    public static func line(_ text: some StringProtocol) -> String { String(glyphs(of: text)) }

    /// Whether a scalar may reach a terminal or a file as part of a text.
    public static func isAllowed(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0: false
        // The Mongolian vowel separator, zero-width and directional marks, line and paragraph
        // separators, embeddings, overrides, isolates, the byte order mark, tags.
        case 0x061C, 0x180E, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF,
            0xFFF9...0xFFFB, 0xE0000...0xE0FFF:
            false
        default: true
        }
    }

    private static func cleaned(_ glyph: Character) -> Character? {
        let scalars = glyph.unicodeScalars
        if scalars.count <= markLimit + 1, scalars.allSatisfy(isAllowed) { return glyph }
        if scalars.contains(where: { $0.value == 0x2028 || $0.value == 0x2029 || $0.value == 0x85 }) {
            return " "
        }
        var kept = String.UnicodeScalarView()
        for scalar in scalars where isAllowed(scalar) && kept.count <= markLimit { kept.append(scalar) }
        return String(kept).first
    }
}
