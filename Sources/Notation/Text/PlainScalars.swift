/// The scalars that need no care: each is a cluster of its own, one column wide, and may be drawn as it is.
///
/// Composed Vietnamese, Latin, the signs of this program's drawings: nearly all text is made of these, and
/// finding cluster ends is what costs most of measuring and drawing.
enum PlainScalars {
    /// Whether a scalar is one of them. Never true for a mark, a format or control character, an emoji, or
    /// anything that could join its neighbour.
    static func contains(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x20..<0x7F: true
        // Latin-1 without the soft hyphen and the two signs that may become emoji, to the end of IPA.
        case 0xA0..<0x300: scalar.value != 0xA9 && scalar.value != 0xAD && scalar.value != 0xAE
        case 0x1E00...0x1EFF, 0x2010...0x2027, 0x2080...0x2089, 0x2190...0x2193, 0x2200...0x22FF,
            0x2500...0x259F, 0x2800...0x28FF:
            true
        // The marks of this program that look like emoji and are none.
        case 0x25B2...0x25B5, 0x25B7...0x25BF, 0x25C6...0x25D0, 0x2691, 0x2713, 0x2715: true
        default: false
        }
    }

    /// Whether a text is made of these alone.
    static func make(_ text: String) -> Bool { text.unicodeScalars.allSatisfy(contains) }

    /// The columns of a text made of these and of marks that join a Latin letter; nil of any other text. A mark takes no
    /// column, whatever it stands behind: decomposed Vietnamese is measured at the cost of composed.
    static func columns(of text: String) -> Int? {
        var count = 0
        for scalar in text.unicodeScalars {
            if contains(scalar) {
                count += 1
            } else if !(0x300...0x36F).contains(scalar.value) {
                return nil
            }
        }
        return count
    }
}
