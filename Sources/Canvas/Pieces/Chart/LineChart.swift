/// Lines, bands and marks over two axes: the course of a figure, a plan beside it, where it may lead.
///
/// The chart draws what lies between the axes; `ChartFrame` draws those.
public struct LineChart: Sendable, Hashable {
    /// A place on the chart, in the units of its axes.
    public struct Point: Sendable, Hashable {
        /// Along the level axis, such as the number of a day.
        public let x: Double
        /// Along the upright axis.
        public let y: Double

        /// Makes a point.
        public init(_ x: Double, _ y: Double) {
            self.x = x
            self.y = y
        }
    }

    /// How a line is drawn, so that lines are told apart without colour.
    public enum Pattern: Sendable, Hashable {
        case solid
        case dashed
        case dotted
    }

    /// A line through points.
    public struct Series: Sendable, Hashable {
        /// The points, in order of `x`.
        public let points: [Point]
        /// How the line is drawn.
        public let pattern: Pattern
        /// Whether a value holds until the next one: the line runs level, then upright.
        public let isStepped: Bool
        /// The role of the line.
        public let role: Role

        /// Makes a series; points that are not numbers are left out.
        public init(
            _ points: [Point], pattern: Pattern = .solid, isStepped: Bool = false, role: Role = .text
        ) {
            self.points = points.filter { $0.x.isFinite && $0.y.isFinite }
            self.pattern = pattern
            self.isStepped = isStepped
            self.role = role
        }
    }

    /// A shade between two lines.
    public struct Band: Sendable, Hashable {
        /// One place of a band: from where to where it reaches.
        public struct Reach: Sendable, Hashable {
            /// Along the level axis.
            public let x: Double
            /// The lower and the upper end.
            public let range: ClosedRange<Double>

            /// Makes a reach.
            public init(_ x: Double, _ range: ClosedRange<Double>) {
                self.x = x
                self.range = range
            }
        }

        /// The places, in order of `x`.
        public let reaches: [Reach]
        /// The role of the shade.
        public let role: Role

        /// Makes a band; places that are not numbers are left out.
        public init(_ reaches: [Reach], role: Role = .dim) {
            self.reaches = reaches.filter {
                $0.x.isFinite && $0.range.lowerBound.isFinite && $0.range.upperBound.isFinite
            }
            self.role = role
        }
    }

    /// A character on a point.
    public struct Mark: Sendable, Hashable {
        /// Where it stands.
        public let point: Point
        /// The character, one column wide.
        public let glyph: Character
        /// Its role.
        public let role: Role

        /// Makes a mark.
        public init(_ point: Point, _ glyph: Character, role: Role = .text) {
            self.point = point
            self.glyph = glyph
            self.role = role
        }
    }

    /// From the left edge to the right one, which is not reached itself: days up to the one after the last.
    public var columns: Range<Double>
    /// From the lower edge to the upper one.
    public var rows: ClosedRange<Double>
    /// The shades, undermost.
    public var bands: [Band] = []
    /// The lines, the uppermost last.
    public var series: [Series] = []
    /// The marks, over everything.
    public var marks: [Mark] = []

    /// An empty chart over two ranges.
    public init(columns: Range<Double>, rows: ClosedRange<Double>) {
        self.columns = columns
        self.rows = rows
    }

    /// Draws the chart into a rectangle; what lies outside its ranges is left out, lines are cut at the edge.
    public func draw(in rect: Rect, on grid: inout Grid, medium: DotMedium, ground: Ground = .surface) {
        guard !rect.isEmpty, !columns.isEmpty, rows.lowerBound < rows.upperBound else { return }
        let plot = Plot(chart: self, width: rect.width, height: rect.height, medium: medium)
        plot.shades().draw(x: rect.x, y: rect.y, on: &grid, ground: ground)
        plot.lines().draw(x: rect.x, y: rect.y, on: &grid, ground: ground)
        for mark in marks {
            guard let cell = plot.cell(of: mark.point) else { continue }
            grid.write(
                String(mark.glyph), x: rect.x + cell.x, y: rect.y + cell.y,
                style: Style(mark.role, on: ground, bold: true), limit: 1)
        }
    }
}
