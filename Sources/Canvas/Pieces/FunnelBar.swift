/// A step of a funnel: what came this far, and hatched what came to the step before and waits.
///
///     ██████████████████
///     █████████████░░░░░
public struct FunnelBar: Sendable, Hashable {
    /// What came to this step, as a share of the first one.
    public let share: Double
    /// What came to the step before, as a share of the first one; the same for the first step.
    public let before: Double

    /// Makes a step. Shares outside 0 to 1 are drawn at the end that they pass.
    public init(share: Double, before: Double) {
        self.share = share
        self.before = before
    }

    /// Draws the step into the first row of a rectangle.
    public func draw(in rect: Rect, on grid: inout Grid, glyphs: GlyphSet, ground: Ground = .surface) {
        guard !rect.isEmpty else { return }
        let bar = Bar.glyphs(share: share, width: rect.width, in: glyphs)
        if before > share, before.isFinite {
            let end = Int((min(1, before) * Double(rect.width)).rounded(.up))
            let start = min(end, bar.count)
            let area = Rect(x: rect.x + start, y: rect.y, width: end - start, height: 1)
            grid.fill(area, with: glyphs.planned, style: Style(.warn, on: ground))
        }
        grid.write(bar, x: rect.x, y: rect.y, style: Style(.text, on: ground), limit: rect.width)
    }
}
