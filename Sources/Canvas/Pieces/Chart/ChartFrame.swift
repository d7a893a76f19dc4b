import Notation

/// The axes of a chart: round numbers on the left, a line below, and the rectangle left between them.
///
///     1.000 ┤
///       500 ┤
///         0 ┼──────────
public struct ChartFrame: Sendable, Hashable {
    /// The values along the upright axis.
    public let scale: ValueScale
    /// Each round number in the reader's notation, from the lowest up.
    public let labels: [String]

    /// Makes a frame.
    public init(scale: ValueScale, labels: [String]) {
        self.scale = scale
        self.labels = labels
    }

    /// The columns that the axis and its numbers take.
    public var labelWidth: Int { labels.reduce(0) { max($0, TextWidth.columns(of: $1)) } + 2 }

    /// The rectangle between the axes; the last row holds the level axis. Without its numbers where fewer than
    /// three quarters of the columns would be left.
    public func plot(of rect: Rect) -> Rect {
        rect.inset(left: labelWidth * 4 <= rect.width ? labelWidth : 1, bottom: 1)
    }

    /// Draws the axes.
    public func draw(in rect: Rect, on grid: inout Grid, glyphs: GlyphSet, ground: Ground = .surface) {
        let plot = plot(of: rect)
        guard !plot.isEmpty else { return }
        let axis = Style(.border, on: ground)
        let lines = glyphs.axes
        grid.fill(
            Rect(x: plot.x - 1, y: plot.y, width: 1, height: plot.height), with: lines.upright, style: axis)
        grid.fill(
            Rect(x: plot.x, y: plot.maxY, width: plot.width, height: 1), with: lines.level, style: axis)
        grid.write(String(lines.corner), x: plot.x - 1, y: plot.maxY, style: axis, limit: 1)
        guard plot.x > rect.x + 1 else { return }
        for (tick, label) in zip(scale.ticks, labels) {
            let up = scale.share(tick)
            let y = plot.y + Int(((1 - up) * Double(plot.height - 1)).rounded())
            grid.write(String(lines.tick), x: plot.x - 1, y: y, style: axis, limit: 1)
            grid.put(
                label, x: rect.x, y: y, width: plot.x - rect.x - 2, style: Style(.dim, on: ground),
                align: .trailing, mark: glyphs.ellipsis)
        }
    }
}
