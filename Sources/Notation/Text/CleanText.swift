/// What becomes of untrusted text before it is drawn.
///
/// Control characters (C0, C1, DEL) would move the cursor or change the terminal, bidirectional controls
/// would change the order of what stands beside them, and format characters hide text: all are left out.
/// Tabs and line breaks become a space. A cluster keeps its base and four marks, which is what a curses
/// cell holds.
public enum CleanText {
    /// The marks that a cluster keeps after its base; a curses cell holds no more.
    public static let markLimit = 4

    /// The grapheme clusters of a text that may be drawn, in order; one that a terminal gives several cells in
    /// as many parts.
    public static func glyphs(of text: some StringProtocol) -> [Character] {
        glyphs(ofWhole: String(text))
    }

    private static func glyphs(ofWhole text: String) -> [Character] {
        if PlainScalars.make(text) { return text.unicodeScalars.map(Character.init) }
        let isClean = text.unicodeScalars.allSatisfy(isAllowed)
        // Cleaned before it is cut into clusters: what is left out may have stood within one, and once
        // cleaned a text stays as it is when it is cleaned again.
        return (isClean ? text : cleaned(text)).flatMap(TerminalCells.cells).map(limited)
    }

    /// The text with everything left out that may not be drawn, and line breaks as spaces.
    public static func line(_ text: some StringProtocol) -> String {
        let text = String(text)
        // Nearly all texts are clean, and need no copy.
        return TextWidth.isPlain(text) ? text : String(glyphs(of: text))
    }

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

    private static func cleaned(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            if isAllowed(scalar) {
                kept.append(scalar)
            } else if isSpacing(scalar), previous != "\r" || scalar != "\n" {
                kept.append(" ")
            }
            previous = scalar
        }
        return String(kept)
    }

    /// Whether a scalar that is left out parted what stands around it: tabs, line and paragraph breaks.
    private static func isSpacing(_ scalar: Unicode.Scalar) -> Bool {
        (9...13).contains(scalar.value) || [0x85, 0x2028, 0x2029].contains(scalar.value)
    }

    private static func limited(_ glyph: Character) -> Character {
        let scalars = glyph.unicodeScalars
        guard scalars.count > markLimit + 1 else { return glyph }
        var kept = String.UnicodeScalarView(scalars.prefix(markLimit + 1))
        // A joiner at the end would join the next cluster.
        while kept.last?.value == 0x200D { kept.removeLast() }
        return String(kept).first ?? " "
    }
}
