/// The vertical line that stands for today through every row of a timeline.
public enum TodayLine {
    /// Draws the line through every row of a rectangle that is as wide as the scale; nothing when the day
    /// lies outside the scale.
    public static func draw(
        in rect: Rect, on grid: inout Grid, scale: TimeScale, day: Int, glyphs: GlyphSet,
        ground: Ground = .surface
    ) {
        guard let column = scale.column(of: day) else { return }
        let line = Rect(x: rect.x + column, y: rect.y, width: 1, height: rect.height)
        let style = Style(.accent, on: ground, bold: true)
        grid.fill(line.intersection(rect), with: glyphs.today, style: style)
    }
}
