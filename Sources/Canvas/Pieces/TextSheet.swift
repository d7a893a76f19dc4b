import Notation

/// Paragraphs set into lines of a width, broken between words; of a paragraph the lines after the first may
/// stand further in.
public struct TextSheet: Sendable, Hashable {
    /// A paragraph.
    public struct Paragraph: Sendable, Hashable {
        /// The text.
        public let text: String
        /// How it looks.
        public let style: Style
        /// The columns before its first line.
        public let indent: Int
        /// The columns before the others.
        public let hanging: Int

        /// Makes a paragraph.
        public init(_ text: String, style: Style = .text, indent: Int = 0, hanging: Int? = nil) {
            self.text = text
            self.style = style
            self.indent = max(0, indent)
            self.hanging = max(0, hanging ?? indent)
        }
    }

    /// A line set.
    public struct Line: Sendable, Hashable {
        /// The columns before it.
        public let indent: Int
        /// The text.
        public let text: String
        /// How it looks.
        public let style: Style
        /// The whole paragraph on its first line; nil on the others.
        public let paragraph: String?

        /// Makes a line that is not wrapped.
        public init(indent: Int, text: String, style: Style) {
            self.indent = indent
            self.text = text
            self.style = style
            paragraph = text
        }

        init(indent: Int, text: String, style: Style, paragraph: String?) {
            self.indent = indent
            self.text = text
            self.style = style
            self.paragraph = paragraph
        }

        /// Draws the line into the first row of a rectangle.
        public func draw(in rect: Rect, on grid: inout Grid, mark: Character, ground: Ground = .surface) {
            guard rect.height > 0 else { return }
            grid.put(
                text, x: rect.x + indent, y: rect.y, width: rect.width - indent, style: style.on(ground),
                mark: mark)
        }
    }

    /// The lines, none wider than the width that the sheet was set to.
    public let lines: [Line]

    /// Sets paragraphs. Indents give way where they leave less than half of the columns.
    public init(_ paragraphs: [Paragraph], width: Int) {
        lines = paragraphs.flatMap { TextSheet.lines(of: $0, width: width) }
    }

    /// The sheet with further lines below, as they are.
    public func appending(_ more: [Line]) -> TextSheet { TextSheet(lines: lines + more) }

    private init(lines: [Line]) { self.lines = lines }

    /// Draws the lines from one on into a rectangle.
    public func draw(
        from first: Int = 0, in rect: Rect, on grid: inout Grid, mark: Character = "…"
    ) {
        for (row, line) in lines.dropFirst(max(0, first)).prefix(rect.height).enumerated() {
            line.draw(in: rect.rows(from: row), on: &grid, mark: mark)
        }
    }

    private static func lines(of paragraph: Paragraph, width: Int) -> [Line] {
        let indent = min(paragraph.indent, width / 2)
        let hanging = min(paragraph.hanging, width / 2)
        // As wide as the line that stands further in: a paragraph keeps one right edge.
        let narrow = max(1, width - max(indent, hanging))
        return TextWrap.lines(paragraph.text, width: narrow).enumerated().map { row, text in
            Line(
                indent: row == 0 ? indent : hanging, text: text, style: paragraph.style,
                paragraph: row == 0 ? paragraph.text : nil)
        }
    }
}
