internal import Canvas

/// A gap between two words of a row: a few blanks, which may take the look of the word before them where they show the
/// same in it, for curses runs the terminal's programs for two colours with each change of look.
///
/// Wider blanks are left as they are: curses wipes those that are all alike, and takes them for changed where they are not
/// what they were.
nonisolated enum WordGap {
    private static let widest = 3

    /// Some places of a row with the blanks that touch them, as far as their look may be another one now.
    static func extend(_ places: Range<Int>, of row: Span<Cell>) -> Range<Int> {
        var (begin, end) = (places.lowerBound, places.upperBound)
        while begin > 0, begin > places.lowerBound - widest, row[begin - 1].isBlank { begin -= 1 }
        while end < row.count, end < places.upperBound + widest, row[end].isBlank { end += 1 }
        return begin..<end
    }

    /// The style of the word before blanks; nil where they are no gap.
    static func word(before blanks: Range<Int>, of row: Span<Cell>) -> Style? {
        guard blanks.count <= widest, blanks.lowerBound > 0, blanks.upperBound < row.count else { return nil }
        let cell = row[blanks.lowerBound - 1]
        return cell.isBlank ? nil : cell.style
    }
}

nonisolated extension Cell {
    /// Whether it is a space, however it looks.
    var isBlank: Bool { scalar == " " && span == 1 }
}
