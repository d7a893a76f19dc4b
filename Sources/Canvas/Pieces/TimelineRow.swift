/// One row of a timeline: a span that is done, under way or planned, its end, and the line of today.
public struct TimelineRow: Sendable, Hashable {
    /// How a span is drawn.
    public enum Fill: Sendable, Hashable {
        case done
        case underWay
        case planned
        case paused
        case dropped
    }

    /// A stretch of days, both ends included.
    public struct Span: Sendable, Hashable {
        /// The number of the first day.
        public let from: Int
        /// The number of the last day.
        public let to: Int
        /// How it is drawn.
        public let fill: Fill
        /// The role of its blocks.
        public let role: Role

        /// Makes a span; one that ends before it begins is drawn as its last day.
        public init(from: Int, to: Int, fill: Fill, role: Role = .text) {
            self.from = min(from, to)
            self.to = to
            self.fill = fill
            self.role = role
        }
    }

    /// The spans, drawn in order.
    public var spans: [Span]
    /// The day of the end, marked with a diamond; nil for none.
    public var end: Int?
    /// The first day as first planned: from there a thin line leads to the end as first planned, under the
    /// spans; nil for no line.
    public var baselineStart: Int?
    /// The day of the end as first planned, marked where its column differs from the end's.
    public var baselineEnd: Int?
    /// The role of the end's mark.
    public var endRole: Role

    /// Makes a row.
    public init(spans: [Span], end: Int? = nil, baselineEnd: Int? = nil, endRole: Role = .text) {
        self.spans = spans
        self.end = end
        self.baselineEnd = baselineEnd
        self.endRole = endRole
    }

    /// Draws the row into the first row of a rectangle as wide as the scale. The line of today crosses the
    /// spans; a mark on the day itself keeps its place.
    public func draw(
        in rect: Rect, on grid: inout Grid, scale: TimeScale, today: Int?, glyphs: GlyphSet,
        ground: Ground = .surface
    ) {
        let rect = rect.rows(from: 0, count: 1)
        drawBaseline(in: rect, on: &grid, scale: scale, glyphs: glyphs, ground: ground)
        for span in spans where span.to >= scale.firstDay && span.from <= scale.lastDay {
            let from = scale.clampedColumn(of: span.from)
            let to = scale.clampedColumn(of: span.to)
            let area = Rect(x: rect.x + from, y: rect.y, width: to - from + 1, height: 1)
            let style = Style(span.fill.isQuiet ? .dim : span.role, on: ground)
            grid.fill(area.intersection(rect), with: glyph(span.fill, glyphs), style: style)
        }
        if let today {
            TodayLine.draw(in: rect, on: &grid, scale: scale, day: today, glyphs: glyphs, ground: ground)
        }
        let endColumn = end.flatMap(scale.column)
        if let column = baselineEnd.flatMap(scale.column), column != endColumn {
            mark(glyphs.baseline, at: column, style: Style(.dim, on: ground), in: rect, on: &grid)
        }
        if let endColumn {
            let style = Style(endRole, on: ground, bold: true)
            mark(glyphs.milestone, at: endColumn, style: style, in: rect, on: &grid)
        }
        drawEdges(in: rect, on: &grid, scale: scale, glyphs: glyphs, ground: ground)
    }

    private func drawBaseline(
        in rect: Rect, on grid: inout Grid, scale: TimeScale, glyphs: GlyphSet, ground: Ground
    ) {
        guard let from = baselineStart, let to = baselineEnd, from <= to, to >= scale.firstDay,
            from <= scale.lastDay
        else { return }
        let (first, last) = (scale.clampedColumn(of: from), scale.clampedColumn(of: to))
        let area = Rect(x: rect.x + first, y: rect.y, width: last - first + 1, height: 1)
        grid.fill(
            area.intersection(rect), with: glyphs.light.horizontal, style: Style(.dim, on: ground))
    }

    /// An arrow at the edge beyond which all of the row lies, so that no row looks empty.
    private func drawEdges(
        in rect: Rect, on grid: inout Grid, scale: TimeScale, glyphs: GlyphSet, ground: Ground
    ) {
        let days = spans.flatMap { [$0.from, $0.to] } + [end, baselineEnd, baselineStart].compactMap { $0 }
        guard let first = days.min(), let last = days.max() else { return }
        let style = Style(.dim, on: ground)
        if last < scale.firstDay { mark(glyphs.backArrow, at: 0, style: style, in: rect, on: &grid) }
        if first > scale.lastDay {
            mark(glyphs.arrow, at: scale.width - 1, style: style, in: rect, on: &grid)
        }
    }

    private func mark(_ glyph: Character, at column: Int, style: Style, in rect: Rect, on grid: inout Grid) {
        let cell = Rect(x: rect.x + column, y: rect.y, width: 1, height: 1)
        grid.fill(cell.intersection(rect), with: glyph, style: style)
    }

    private func glyph(_ fill: Fill, _ glyphs: GlyphSet) -> Character {
        switch fill {
        case .done: glyphs.done
        case .underWay: glyphs.underWay
        case .planned: glyphs.planned
        case .paused: glyphs.paused
        case .dropped: glyphs.dropped
        }
    }
}

extension TimelineRow.Fill {
    /// Whether it is drawn as what may be overlooked.
    fileprivate var isQuiet: Bool { self == .planned || self == .paused || self == .dropped }
}
