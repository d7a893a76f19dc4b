/// How a sum became another, step by step: each a bar that begins where the one before ended.
///
///     ██████████      opening
///           ░░░░      went
///           ████      came
///     ██████████████  closing
public struct Waterfall: Sendable, Hashable {
    /// One row of it.
    public enum Step: Sendable, Hashable {
        /// The sum itself, drawn from the left edge.
        case total(Double)
        /// What was added to the sum before, or taken from it.
        case change(Double)
    }

    /// Where the bar of a step stands.
    public struct Span: Sendable, Hashable {
        /// The first column, from 0.
        public let start: Int
        /// The columns.
        public let width: Int
    }

    /// The steps, in order.
    public let steps: [Step]

    /// Makes a waterfall; numbers that are none count as 0.
    public init(_ steps: [Step]) { self.steps = steps }

    /// The bar of each step in so many columns. The scale begins at 0, or where all sums lie close together at
    /// three quarters of the way to the lowest, so that changes show; see `isCut`. What is not 0 has at least
    /// one column.
    public func spans(width: Int) -> [Span] {
        let bounds = bounds
        let (low, high) = scale
        guard width > 0, high > low else { return steps.map { _ in Span(start: 0, width: 0) } }
        func column(_ value: Double) -> Int {
            Int(((value - low) / (high - low) * Double(width)).rounded())
        }
        return zip(steps, bounds).map { step, bound in
            let isTotal = if case .total = step { true } else { false }
            // The foot of a total is 0, which on a cut scale lies left of the edge.
            let foot = isTotal && isCut ? low : bound.from
            let from = column(min(foot, bound.to))
            let to = column(max(foot, bound.to))
            guard bound.from != bound.to || isTotal && bound.to != 0 else {
                return Span(start: from, width: 0)
            }
            let start = min(from, width - 1)
            return Span(start: start, width: max(1, min(to, width) - start))
        }
    }

    /// Whether the scale does not begin at 0: totals then begin with a mark that says so.
    public var isCut: Bool { scale.low > 0 }

    /// Draws the bar of a step into the first row of a rectangle: a rise is filled, a fall hatched.
    public func draw(
        step index: Int, in rect: Rect, on grid: inout Grid, glyphs: GlyphSet, role: Role = .text,
        ground: Ground = .surface
    ) {
        guard steps.indices.contains(index), !rect.isEmpty else { return }
        let span = spans(width: rect.width)[index]
        let area = Rect(x: rect.x + span.start, y: rect.y, width: span.width, height: 1)
        grid.fill(
            area.intersection(rect), with: fill(of: steps[index], glyphs), style: Style(role, on: ground))
        if case .total = steps[index], isCut, span.width > 2 {
            grid.write(
                String(glyphs.cut), x: area.x + 1, y: rect.y, style: Style(.dim, on: ground), limit: 1)
        }
    }

    private func fill(of step: Step, _ glyphs: GlyphSet) -> Character {
        switch step {
        case .total: glyphs.done
        case .change(let value): value < 0 ? glyphs.planned : glyphs.underWay
        }
    }

    /// The sum before and after each step.
    private var bounds: [(from: Double, to: Double)] {
        var sum = 0.0
        return steps.map { step in
            switch step {
            case .total(let value):
                sum = value.isFinite ? value : 0
                return (0, sum)
            case .change(let value):
                let before = sum
                sum += value.isFinite ? value : 0
                return (before, sum)
            }
        }
    }

    private var scale: (low: Double, high: Double) {
        let sums = bounds.map(\.to)
        guard let least = sums.min(), let most = sums.max() else { return (0, 0) }
        // While the changes are at least a quarter of the whole they show on the full scale.
        guard least > 0, most - least < most / 4, steps.count > 1 else {
            return (min(0, least), max(0, most))
        }
        guard most > least else { return (0, most) }
        return (max(0, least - (most - least) * 3), most)
    }
}
