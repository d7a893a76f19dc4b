/// How far something has come on its way, with a tick where it should be today.
///
///     █████▎··│··
///
/// The percentage stands outside, where it can be read aligned with its neighbours.
public struct Gauge: Sendable, Hashable {
    /// The share reached, 0 to 1; nil draws the track alone.
    public var share: Double?
    /// The share that should be reached today; nil draws no tick.
    public var expected: Double?
    /// The role of the filled part.
    public var role: Role

    /// Makes a gauge. Shares outside 0 to 1 are drawn at the end that they pass; one that is not a number
    /// is not drawn.
    public init(share: Double?, expected: Double? = nil, role: Role = .text) {
        self.share = share
        self.expected = expected
        self.role = role
    }

    /// Draws the gauge into the first row of a rectangle.
    public func draw(in rect: Rect, on grid: inout Grid, glyphs: GlyphSet, ground: Ground = .surface) {
        guard !rect.isEmpty else { return }
        let row = rect.rows(from: 0, count: 1)
        grid.fill(row, with: glyphs.track, style: Style(.dim, on: ground))
        if let share {
            let bar = Bar.glyphs(share: share, width: rect.width, in: glyphs)
            grid.write(bar, x: rect.x, y: rect.y, style: Style(role, on: ground), limit: rect.width)
        }
        if let expected, !expected.isNaN, rect.width > 1 {
            let column = Int((min(max(expected, 0), 1) * Double(rect.width - 1)).rounded())
            let style = Style(.accent, on: ground, bold: true)
            grid.write(String(glyphs.tick), x: rect.x + column, y: rect.y, style: style, limit: 1)
        }
    }
}
