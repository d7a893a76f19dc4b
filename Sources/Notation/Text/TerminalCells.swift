/// How a grapheme cluster falls apart into what one cell of a terminal holds each: a base and what joins it
/// without taking a column.
///
/// Most clusters are one cell. Terminals give a column of their own to the spacing vowel signs of Indic
/// scripts, to the further consonants of a conjunct, to Thai and Lao am, and to the digits after an Arabic
/// number sign: drawn as one cell they would be lost, or shift what stands behind them.
enum TerminalCells {
    /// The cells of a cluster, in order.
    static func cells(of glyph: Character) -> [Character] {
        let scalars = glyph.unicodeScalars
        guard scalars.dropFirst().contains(where: beginsCell), !isSequence(scalars) else { return [glyph] }
        var cells: [Character] = []
        var cell = String.UnicodeScalarView()
        for scalar in scalars {
            if !cell.isEmpty, beginsCell(scalar) {
                cells += Array(String(cell))
                cell = String.UnicodeScalarView()
            }
            cell.append(scalar)
        }
        return cells + Array(String(cell))
    }

    /// The columns of a scalar that stands at the beginning of a cell.
    static func columns(of base: Unicode.Scalar) -> Int {
        if base.value < 0x300 {
            return base.value < 0x20 || (0x7F..<0xA0).contains(base.value) || base.value == 0xAD ? 0 : 1
        }
        if isVisibleFormat(base) { return 1 }
        switch base.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return 0
        default: return WideScalars.contains(base) ? 2 : 1
        }
    }

    /// Whether a scalar within a cluster takes columns, so that it stands in a cell of its own.
    private static func beginsCell(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.value < 0x300 { return scalar.value >= 0x20 }
        if isVisibleFormat(scalar) { return true }
        // Vowels and finals of Hangul go into the block of the consonant before them.
        if (0x1160...0x11FF).contains(scalar.value) || (0xD7B0...0xD7FB).contains(scalar.value) {
            return false
        }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format, .control: return false
        default: return true
        }
    }

    /// Whether a cluster is drawn as one picture: an emoji with what modifies it or joins it, or a flag.
    private static func isSequence(_ scalars: Character.UnicodeScalarView) -> Bool {
        guard let base = scalars.first else { return false }
        if (0x1F1E6...0x1F1FF).contains(base.value) { return true }
        return base.value > 0x39 && base.properties.isEmoji
    }

    /// The signs that stand before the digits they belong to: format characters, but seen.
    private static func isVisibleFormat(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x0600...0x0605, 0x06DD, 0x070F, 0x0890...0x0891, 0x08E2, 0x110BD, 0x110CD: true
        default: false
        }
    }
}
