/// Where a window of rows stands among all of them: a thumb on a track, in one column.
public struct ScrollBar: Sendable, Hashable {
    /// The rows there are.
    public let total: Int
    /// The rows above the window.
    public let above: Int
    /// The rows of the window.
    public let visible: Int

    /// Makes a bar.
    public init(total: Int, above: Int, visible: Int) {
        self.total = max(0, total)
        self.visible = max(0, visible)
        self.above = min(max(0, above), max(0, total - visible))
    }

    /// The rows of the thumb in a bar of so many rows; nil where everything is seen. It touches an end of the
    /// bar only where the window touches that end of the rows.
    public func thumb(height: Int) -> Range<Int>? {
        guard total > visible, height > 1 else { return nil }
        let length = max(1, min(height - 1, height * visible / total))
        let last = total - visible
        guard above > 0 else { return 0..<length }
        guard above < last else { return (height - length)..<height }
        let room = height - length
        let start = room < 3 ? room / 2 : min(max(1, room * above / last), room - 1)
        return start..<(start + length)
    }

    /// Draws the bar into the first column of a rectangle; nothing where everything is seen.
    public func draw(in rect: Rect, on grid: inout Grid, glyphs: GlyphSet) {
        guard let thumb = thumb(height: rect.height), rect.width > 0 else { return }
        for row in 0..<rect.height {
            let isThumb = thumb.contains(row)
            grid.write(
                String(isThumb ? glyphs.thumb : glyphs.light.vertical), x: rect.x, y: rect.y + row,
                style: Style(isThumb ? .accent : .border), limit: 1)
        }
    }
}
