import Assessment
public import Canvas
import Notation

/// A status as a glyph, a word and a role: readable without colours.
public struct StatusText: Sendable {
    /// The mark in front.
    public let mark: Character
    /// The words.
    public let words: String
    /// The role of the mark and, for what deviates, of the words.
    public let role: Role

    /// The mark and the words.
    public var text: String { "\(mark) \(words)" }

    /// The columns of the text.
    var columns: Int { TextWidth.columns(of: text) }

    /// Draws the status into so many columns. What is as it should be stays plain.
    func draw(x: Int, y: Int, width: Int, ground: Ground, mark ellipsis: Character, on grid: inout Grid) {
        grid.put(text, x: x, y: y, width: width, style: Style(role, on: ground), mark: ellipsis)
    }
}

extension StatusText {
    /// A status of which only the band and the words are known.
    init(band: Band, mark: Character? = nil, words: String, in context: PanelContext) {
        let marks = context.glyphs.marks
        self.words = words
        switch band {
        case .green: (self.mark, role) = (mark ?? marks.plain, .text)
        case .amber: (self.mark, role) = (mark ?? marks.warning, .warn)
        case .red: (self.mark, role) = (mark ?? marks.bad, .bad)
        case .unknown: (self.mark, role) = (mark ?? marks.unknown, .dim)
        case .neutral: (self.mark, role) = (mark ?? marks.plain, .dim)
        }
    }
}
