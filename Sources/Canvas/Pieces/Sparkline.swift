import Notation

/// The course of a figure in one row: braille (two points a column) where there is room for a line, blocks of
/// eight heights where there is less, marks of four heights in ASCII.
public struct Sparkline: Sendable {
    /// A point of the line.
    public struct Point: Sendable, Hashable {
        /// Where it stands, from left (0) to right (1).
        public let position: Double
        /// Its value, in any unit: the line is scaled to the lowest and the highest that it goes by.
        public let value: Double

        /// Makes a point.
        public init(position: Double, value: Double) {
            self.position = position
            self.value = value
        }
    }

    private let count: Int
    private let point: @Sendable (Int) -> Point

    /// Makes a sparkline of points in order of position; values that are not numbers are left out.
    public init(points: [Point]) {
        let points = points.filter { $0.value.isFinite && $0.position.isFinite }
        self.init(count: points.count) { points[$0] }
    }

    /// Makes a sparkline of so many points in order of position, whose values are numbers. Of them those alone are asked
    /// for that the columns need: of a thousand, a few tens.
    public init(count: Int, point: @escaping @Sendable (Int) -> Point) {
        self.count = count
        self.point = point
    }

    /// The clusters of the line, `width` columns; spaces before the first point and after the last.
    /// Fewer than two points make no line: the text is blank.
    public func text(width: Int, in set: GlyphSet) -> String {
        guard width > 0 else { return "" }
        guard count > 1 else { return String(repeating: " ", count: width) }
        guard set.name == .unicode else { return levels(["_", ".", "-", "'"], width: width) }
        return width < Sparkline.brailleFrom
            ? levels(["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"], width: width) : braille(width: width)
    }

    /// The columns from which a line of braille says enough. Beside a gauge, which is made of blocks, a line of
    /// dots is told apart at a glance.
    static let brailleFrom = 4

    private func braille(width: Int) -> String {
        var cells = Array(repeating: UInt32(0), count: width)
        // Dots of a braille cell by column and row from the top, as Unicode numbers them.
        let dots: [[UInt32]] = [[0x01, 0x02, 0x04, 0x40], [0x08, 0x10, 0x20, 0x80]]
        for (index, height) in sampled(columns: width * 2).enumerated() {
            guard let height else { continue }
            let row = 3 - min(3, Int((height * 3).rounded()))
            cells[index / 2] |= dots[index % 2][row]
        }
        return cells.reduce(into: "") { text, bits in
            text.unicodeScalars.append(bits == 0 ? " " : Unicode.Scalar(0x2800 + bits) ?? " ")
        }
    }

    /// A mark a column, by its height.
    private func levels(_ marks: [Character], width: Int) -> String {
        let most = marks.count - 1
        return String(
            sampled(columns: width).map { height in
                height.map { marks[min(most, Int(($0 * Double(most)).rounded()))] } ?? " "
            })
    }

    /// The height, 0 to 1, of the line at each of so many columns; nil beyond its ends. An end between two
    /// columns belongs to the nearer one, so that a short course shows too.
    private func sampled(columns: Int) -> [Double?] {
        let steps = steps(columns: columns)
        var (low, high) = (Double.infinity, -Double.infinity)
        for case let step? in steps {
            low = min(low, step.before.value, step.after.value)
            high = max(high, step.before.value, step.after.value)
        }
        return steps.map { step in
            guard let step else { return nil }
            let from = Sparkline.height(of: step.before, from: low, to: high)
            return from + (Sparkline.height(of: step.after, from: low, to: high) - from) * step.share
        }
    }

    /// The way from one point to the next, of which a column shows the place at a share of it.
    private struct Step {
        let before, after: Point
        let share: Double
    }

    /// What each of so many columns shows.
    private func steps(columns: Int) -> [Step?] {
        let (first, last) = (point(0), point(count - 1))
        let steps = Double(max(1, columns - 1))
        let from = (first.position * steps).rounded()
        let to = (last.position * steps).rounded()
        var next = 0
        return (0..<columns).map { column in
            guard Double(column) >= from, Double(column) <= to else { return nil }
            let position = min(max(Double(column) / steps, first.position), last.position)
            next = place(before: position, from: next)
            let (a, b) = (point(next), point(next + 1))
            let share = b.position > a.position ? (position - a.position) / (b.position - a.position) : 1
            return Step(before: a, after: b, share: min(1, max(0, share)))
        }
    }

    /// The last place from one on, but for the end, before the point that stands at a position or behind it.
    private func place(before position: Double, from start: Int) -> Int {
        start + (start..<count - 2).partitionPoint { point($0 + 1).position < position }
    }

    /// The height of a point, 0 for the lowest value and 1 for the highest; a half where all are equal. Halved before they
    /// are subtracted, so that the difference of any two numbers is a number.
    private static func height(of point: Point, from lowest: Double, to highest: Double) -> Double {
        let low = lowest / 2
        let extent = highest / 2 - low
        return extent > 0 ? (point.value / 2 - low) / extent : 0.5
    }
}
