/// The course of a figure in one row: braille (two points a column), or digits of height in ASCII.
public struct Sparkline: Sendable, Hashable {
    /// A point of the line.
    public struct Point: Sendable, Hashable {
        /// Where it stands, from left (0) to right (1).
        public let position: Double
        /// Its value, in any unit: the line is scaled to its own lowest and highest.
        public let value: Double

        /// Makes a point.
        public init(position: Double, value: Double) {
            self.position = position
            self.value = value
        }
    }

    /// The points, in order of position.
    public let points: [Point]

    /// Makes a sparkline of points in order of position; values that are not numbers are left out.
    public init(points: [Point]) {
        self.points = points.filter { $0.value.isFinite && $0.position.isFinite }
    }

    /// The clusters of the line, `width` columns; spaces before the first point and after the last.
    /// Fewer than two points make no line: the text is blank.
    public func text(width: Int, in set: GlyphSet) -> String {
        guard width > 0 else { return "" }
        guard points.count > 1 else { return String(repeating: " ", count: width) }
        return set.name == .unicode ? braille(width: width) : levels(width: width)
    }

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

    private func levels(width: Int) -> String {
        let marks: [Character] = ["_", ".", "-", "'"]
        return String(
            sampled(columns: width).map { height in
                height.map { marks[min(3, Int(($0 * 3).rounded()))] } ?? " "
            })
    }

    /// The height, 0 to 1, of the line at each of so many columns; nil beyond its ends.
    private func sampled(columns: Int) -> [Double?] {
        guard let first = points.first, let last = points.last, columns > 1 else { return [] }
        let low = points.reduce(first.value) { min($0, $1.value) }
        let high = points.reduce(first.value) { max($0, $1.value) }
        var next = 0
        return (0..<columns).map { column in
            let position = Double(column) / Double(columns - 1)
            guard position >= first.position, position <= last.position else { return nil }
            while next < points.count - 1, points[next + 1].position < position { next += 1 }
            let (a, b) = (points[next], points[min(next + 1, points.count - 1)])
            let share = b.position > a.position ? (position - a.position) / (b.position - a.position) : 0
            let value = a.value + (b.value - a.value) * min(1, max(0, share))
            return high > low ? (value - low) / (high - low) : 0.5
        }
    }
}
