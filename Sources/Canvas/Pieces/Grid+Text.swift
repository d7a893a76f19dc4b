import Notation

/// How a text stands in the columns it is given.
public enum Alignment: Sendable, Hashable {
    case leading
    case trailing
}

extension Grid {
    /// Writes text into so many columns of one row; what does not fit ends in the mark. Returns the column
    /// after its last cell.
    @discardableResult
    public mutating func put(
        _ text: some StringProtocol, x: Int, y: Int, width: Int, style: Style = .text,
        align: Alignment = .leading, mark: Character = "…"
    ) -> Int {
        guard width > 0 else { return x }
        let columns = TextWidth.columns(of: text)
        guard columns > width else {
            let start = align == .leading ? x : x + width - columns
            return write(text, x: start, y: y, style: style, limit: width)
        }
        let shown = TextWidth.truncated(text, to: width, mark: mark)
        let start = align == .leading ? x : x + width - TextWidth.columns(of: shown)
        return write(shown, x: start, y: y, style: style, limit: width)
    }
}
