/// Text over several lines, broken between words.
public enum TextWrap {
    /// The lines of a text, none wider than so many columns. A word that is wider is broken inside; an empty
    /// text has one empty line. Vietnamese writes syllables apart, so breaking at spaces is right for it.
    public static func lines(_ text: some StringProtocol, width: Int) -> [String] {
        guard width > 0 else { return [] }
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in CleanText.line(text).split(separator: " ") {
            let columns = TextWidth.columns(of: word)
            if used > 0, used + 1 + columns <= width {
                line += " " + word
                used += 1 + columns
                continue
            }
            if used > 0 { lines.append(line) }
            (line, used) = (String(word), columns)
            while used > width {
                let head = prefix(of: line, width: width)
                // A wide cluster has no room in a single column, and is not lost without a mark.
                lines.append(head.isEmpty ? "…" : head)
                line = String(line.dropFirst(max(1, head.count)))
                used = TextWidth.columns(of: line)
            }
        }
        if used > 0 || lines.isEmpty { lines.append(line) }
        return lines
    }

    private static func prefix(of text: String, width: Int) -> String {
        var kept = ""
        var used = 0
        for glyph in text {
            let next = TextWidth.columns(of: glyph)
            if used + next > width { break }
            kept.append(glyph)
            used += next
        }
        return kept
    }
}
