import Canvas
private import Glibc
import Notation

/// One quantity over ever more of one thing, both by powers of ten: what grows as the data do is as steep as the
/// dotted line.
struct GrowthChart {
    private let subject: String
    private let quantity: GrowthQuantity
    private let courses: [Course]

    /// A curve by its logarithms.
    private struct Course {
        let look: GrowthLook
        let points: [LineChart.Point]
    }

    /// Makes a chart; nil where there is nothing to show.
    init?(_ quantity: GrowthQuantity, of subject: String, in table: GrowthTable) {
        self.subject = subject
        self.quantity = quantity
        courses = table.curves.filter { $0.of == subject }.compactMap { curve in
            let points = curve.points.compactMap { point in
                quantity.value(of: point).map { LineChart.Point(log10(point.size), log10(max($0, 1e-6))) }
            }
            return points.isEmpty ? nil : Course(look: GrowthLook(program: curve.program), points: points)
        }
        if courses.isEmpty { return nil }
    }

    /// Draws the chart, a title above it and the sizes below.
    func draw(in rect: Rect, on grid: inout Grid, glyphs: GlyphSet) {
        grid.write(
            "\(quantity.title) over \(subject)", x: rect.x, y: rect.y, style: .strong, limit: rect.width)
        let frame = ChartFrame(scale: scale, labels: scale.ticks.map { quantity.label(power: Int($0)) })
        let area = rect.inset(top: 1, bottom: 1)
        frame.draw(in: area, on: &grid, glyphs: glyphs)
        let plot = frame.plot(of: area)
        var chart = LineChart(columns: columns, rows: scale.range)
        chart.series =
            [guide]
            + courses.map { LineChart.Series($0.points, pattern: $0.look.pattern, role: $0.look.role) }
        chart.marks = courses.flatMap { course in
            course.points.map { LineChart.Mark($0, course.look.mark, role: course.look.role) }
        }
        chart.draw(in: plot, on: &grid, medium: DotMedium(glyphs))
        drawSizes(below: plot, on: &grid, glyphs: glyphs)
    }

    private func drawSizes(below plot: Rect, on grid: inout Grid, glyphs: GlyphSet) {
        let width = columns.upperBound - columns.lowerBound
        for power in powers {
            let column = plot.x + Int((Double(power) - columns.lowerBound) / width * Double(plot.width))
            grid.write(String(glyphs.axes.notch), x: column, y: plot.maxY, style: Style(.border), limit: 1)
            let label = GrowthChart.power(power)
            grid.write(label, x: column - label.count / 2, y: plot.maxY + 1, style: .dim)
        }
    }

    /// Ten to a power: `10⁵`.
    private static func power(_ power: Int) -> String {
        let raised: [Character] = ["⁰", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹"]
        return "10" + String(String(power).compactMap { $0.wholeNumberValue.map { raised[$0] } })
    }

    private var points: [LineChart.Point] { courses.flatMap(\.points) }

    private var powers: ClosedRange<Int> { GrowthChart.bounds(of: points.map(\.x)) }

    /// Some room on either side, so that no mark stands on the axis or at the edge.
    private var columns: Range<Double> { Double(powers.lowerBound) - 0.2..<Double(powers.upperBound) + 0.3 }

    private var scale: ValueScale {
        let bounds = GrowthChart.bounds(of: points.map(\.y))
        return ValueScale(ticks: bounds.map(Double.init), decimals: 0)
    }

    /// As steep as what grows with the data, up to the highest point of the largest size.
    private var guide: LineChart.Series {
        let last = points.max { ($0.x, $0.y) < ($1.x, $1.y) } ?? LineChart.Point(0, 0)
        let way = last.x - columns.lowerBound
        return LineChart.Series(
            [LineChart.Point(last.x - way, last.y - way), last], pattern: .dotted, role: .dim)
    }

    /// The powers of ten around some logarithms.
    private static func bounds(of logarithms: [Double]) -> ClosedRange<Int> {
        let low = Int((logarithms.min() ?? 0).rounded(.down))
        return low...max(low + 1, Int((logarithms.max() ?? 0).rounded(.up)))
    }
}
