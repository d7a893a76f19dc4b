/// A bar of several parts, one after the other, each with a fill of its own, so that parts are told apart
/// without colour.
///
///     ████████▓▓▓▓▒▒░
public struct StackedBar: Sendable, Hashable {
    /// A part of the bar.
    public struct Part: Sendable, Hashable {
        /// How much it stands for, in the unit of the whole; below 0 counts as 0, not a number as 0.
        public let value: Double
        /// Its role.
        public let role: Role

        /// Makes a part.
        public init(_ value: Double, role: Role = .text) {
            self.value = value
            self.role = role
        }
    }

    /// The parts, from the left.
    public let parts: [Part]
    /// What fills the whole width; nil for the sum of the parts.
    public let whole: Double?

    /// Makes a bar.
    public init(_ parts: [Part], of whole: Double? = nil) {
        self.parts = parts
        self.whole = whole
    }

    /// The columns of each part. A part above 0 has at least one column while there are enough; the sum of
    /// the columns grows with the sum of the parts and is full only where that fills the whole.
    public func columns(width: Int) -> [Int] {
        let values = parts.map { $0.value > 0 && $0.value.isFinite ? $0.value : 0 }
        let sum = values.reduce(0, +)
        let whole = max(self.whole ?? sum, sum)
        guard whole > 0, width > 0 else { return values.map { _ in 0 } }
        var widths: [Int] = []
        var (reached, used) = (0.0, 0)
        for value in values {
            reached += value
            let end = reached >= whole ? width : Int((reached / whole * Double(width)).rounded())
            widths.append(max(0, end - used))
            used = max(used, end)
        }
        // What is there is seen, at the cost of the widest.
        for index in widths.indices where values[index] > 0 && widths[index] == 0 {
            guard let widest = widths.indices.max(by: { widths[$0] < widths[$1] }), widths[widest] > 1
            else { break }
            widths[widest] -= 1
            widths[index] = 1
        }
        return widths
    }

    /// Draws the bar into the first row of a rectangle.
    public func draw(in rect: Rect, on grid: inout Grid, glyphs: GlyphSet, ground: Ground = .surface) {
        var x = rect.x
        for (index, width) in columns(width: rect.width).enumerated() where width > 0 {
            let area = Rect(x: x, y: rect.y, width: width, height: min(1, rect.height))
            grid.fill(
                area, with: StackedBar.fill(index, glyphs), style: Style(parts[index].role, on: ground))
            x += width
        }
    }

    /// The fill of the part of a place; they begin again after the last.
    public static func fill(_ index: Int, _ glyphs: GlyphSet) -> Character {
        glyphs.fills[index % glyphs.fills.count]
    }
}
