/// How many terminal columns text takes: the one function that everything measures with.
///
/// Counted by grapheme cluster, so that Vietnamese is as wide decomposed as composed.
public enum TextWidth {
    /// The columns of a text after cleaning; what `Grid.write` would use for it.
    public static func columns(of text: some StringProtocol) -> Int {
        columns(ofWhole: String(text))
    }

    /// One copy of the code, for one type: nothing is called as often.
    private static func columns(ofWhole text: String) -> Int {
        if let columns = PlainScalars.columns(of: text) { return columns }
        return CleanText.glyphs(of: text).reduce(0) { $0 + columns(of: $1) }
    }

    /// Whether each scalar of a text is a cluster of its own, one column wide, that may be drawn as it is:
    /// then it need not be cleaned, nor its cluster ends be found.
    public static func isPlain(_ text: some StringProtocol) -> Bool {
        PlainScalars.make(String(text))
    }

    /// The columns of one cluster: 0 for a mark without a base, 2 for wide and emoji clusters, else 1; the sum
    /// of its cells where a terminal gives it several.
    public static func columns(of glyph: Character) -> Int {
        let scalars = glyph.unicodeScalars
        guard let base = scalars.first else { return 0 }
        guard let next = scalars.dropFirst().first else { return TerminalCells.columns(of: base) }
        let isFlag = isRegionalIndicator(base) && isRegionalIndicator(next)
        if isFlag || base.properties.isEmoji && scalars.contains(where: { $0.value == 0xFE0F }) { return 2 }
        return TerminalCells.cells(of: glyph).reduce(0) { columns, cell in
            columns + (cell.unicodeScalars.first.map(TerminalCells.columns) ?? 0)
        }
    }

    /// The text cut to so many columns, with `…` (or another mark of width 1) at its end where something
    /// was left out.
    public static func truncated(_ text: some StringProtocol, to width: Int, mark: Character = "…") -> String
    {
        guard width > 0 else { return "" }
        guard columns(of: text) > width else { return CleanText.line(text) }
        if isPlain(text) {
            var kept = text.unicodeScalars.prefix(width - 1)
            while kept.last == " " { kept.removeLast() }
            return String(String.UnicodeScalarView(kept)) + String(mark)
        }
        var kept = ""
        var used = 0
        for glyph in CleanText.glyphs(of: text) {
            let next = columns(of: glyph)
            if used + next > width - 1 { break }
            kept.append(glyph)
            used += next
        }
        while kept.last == " " { kept.removeLast() }
        kept.append(mark)
        return kept
    }

    private static func isRegionalIndicator(_ scalar: Unicode.Scalar) -> Bool {
        (0x1F1E6...0x1F1FF).contains(scalar.value)
    }
}
