import Canvas
import Notation

/// The line below everything while something is looked for: what is typed, how much holds it, and how to end.
struct PromptLine {
    let query: String
    let matchCount: Int
    let reader: Reader
    let glyphs: GlyphSet

    /// Draws the line.
    func draw(in rect: Rect, on grid: inout Grid) {
        let rect = rect.inset(left: 1, right: 1)
        var x = grid.put("/", x: rect.x, y: rect.y, width: rect.width, style: Style(.accent, bold: true))
        x = grid.put(
            query, x: x, y: rect.y, width: rect.maxX - x, style: .strong, mark: glyphs.ellipsis)
        grid.placeCursor(x: x, y: rect.y)
        x = grid.put("_", x: x, y: rect.y, width: min(1, rect.maxX - x), style: .accent)
        let count = NumberText.write(matchCount, for: reader)
        let words = Phrase(
            vi: "\(count) mục   Enter giữ   Esc bỏ", en: "\(count) found   Enter keep   Esc clear")
        grid.put(
            words[reader.language], x: x + 3, y: rect.y, width: rect.maxX - x - 3, style: .dim,
            mark: glyphs.ellipsis)
    }
}
