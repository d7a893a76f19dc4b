import Canvas
import Notation

/// A chart whose level axis is days: axes, the months below, the line of today.
struct DayChart {
    /// The first day shown.
    let first: Day
    /// The last day shown.
    let last: Day
    /// The day of today.
    let today: Day
    /// The values along the upright axis.
    let scale: ValueScale
    /// The round numbers in the reader's notation, from the lowest up.
    let labels: [String]
    /// What is drawn between the axes.
    let chart: LineChart

    /// Makes a chart.
    ///
    /// - Parameter label: a round number in the reader's notation.
    init(
        from first: Day, to last: Day, today: Day, scale: ValueScale, label: (Double) -> String,
        fill: (inout LineChart) -> Void
    ) {
        self.first = first
        self.last = last
        self.today = today
        self.scale = scale
        labels = scale.ticks.map(label)
        var chart = LineChart(
            columns: Double(first.number)..<Double(last.number + 1), rows: scale.range)
        fill(&chart)
        self.chart = chart
    }

    /// A point of the chart on a day.
    static func point(_ day: Day, _ value: Double) -> LineChart.Point {
        LineChart.Point(Double(day.number), value)
    }

    /// The rows of the chart: `height` between the axes, then the axis, months and years.
    func lines(width: Int, height: Int, in context: PanelContext) -> [PanelLine] {
        let size = Size(width: width, height: height + 3)
        guard width >= DayChart.minimumWidth, height > 0 else { return [] }
        var grid = Grid(size)
        draw(in: grid.bounds, on: &grid, context)
        return PanelLine.rows(of: grid)
    }

    /// The columns below which a chart says nothing.
    static let minimumWidth = 24

    /// The columns before the plot.
    func indent(width: Int) -> Int {
        ChartFrame(scale: scale, labels: labels).plot(of: Rect(x: 0, y: 0, width: width, height: 2)).x
    }

    private func draw(in rect: Rect, on grid: inout Grid, _ context: PanelContext) {
        let glyphs = context.glyphs
        let frame = ChartFrame(scale: scale, labels: labels)
        let upper = rect.inset(bottom: 2)
        frame.draw(in: upper, on: &grid, glyphs: glyphs)
        let plot = frame.plot(of: upper)
        let days = TimeScale(firstDay: Int(first.number), lastDay: Int(last.number), width: plot.width)
        TodayLine.draw(in: plot, on: &grid, scale: days, day: Int(today.number), glyphs: glyphs)
        chart.draw(in: plot, on: &grid, medium: DotMedium(glyphs))
        let ruler = TimeRuler(scale: days, reader: context.reader)
        for label in ruler.fine {
            grid.write(
                String(glyphs.axes.notch), x: plot.x + label.column, y: plot.maxY, style: Style(.border),
                limit: 1)
        }
        let below = Rect(x: plot.x, y: plot.maxY + 1, width: plot.width, height: 1)
        ruler.drawFine(in: below, on: &grid)
        ruler.drawCoarse(in: Rect(x: below.x, y: below.y + 1, width: below.width, height: 1), on: &grid)
    }
}

extension PanelLine {
    /// The rows of a drawing made beforehand, a line each.
    static func rows(of grid: Grid, _ importance: Importance = .useful) -> [PanelLine] {
        (0..<grid.size.height).map { row in
            .picture(importance) { place, target in
                target.copy(row: row, of: grid, x: place.rect.x, y: place.rect.y, width: place.rect.width)
            }
        }
    }
}
