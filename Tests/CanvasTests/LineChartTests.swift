import Canvas
import Testing

@Suite("Line charts")
struct LineChartTests {
    private typealias Point = LineChart.Point

    private func chart(_ series: [LineChart.Series], bands: [LineChart.Band] = []) -> LineChart {
        var chart = LineChart(columns: 0..<10, rows: 0...10)
        chart.series = series
        chart.bands = bands
        return chart
    }

    private func lines(_ chart: LineChart, _ medium: DotMedium, width: Int = 10, height: Int = 4) -> [String]
    {
        Grid(width, height) { grid, all in chart.draw(in: all, on: &grid, medium: medium) }.lines
    }

    private let rise = LineChart.Series([LineChart.Point(0, 0), LineChart.Point(9.99, 10)])

    @Test("A rise in braille, in blocks and in ASCII")
    func media() {
        #expect(lines(chart([rise]), .braille) == ["       ⢀⠤⠊", "     ⡠⠔⠁", "  ⢀⠔⠊", "⡠⠒⠁"])
        #expect(lines(chart([rise]), .blocks) == ["       ▗▄▀", "     ▄▞▘", "  ▗▞▀", "▄▀▘"])
        #expect(lines(chart([rise]), .ascii) == ["       .-'", "     .-'", "  .-'", ".-'"])
    }

    @Test("Lines are told apart by their pattern, a stepped one holds its value until the next")
    func patterns() {
        let level = [Point(0, 5), Point(9.99, 5)]
        #expect(
            lines(chart([LineChart.Series(level, pattern: .solid)]), .braille, height: 1) == ["⠤⠤⠤⠤⠤⠤⠤⠤⠤⠤"])
        #expect(
            lines(chart([LineChart.Series(level, pattern: .dashed)]), .braille, height: 1) == ["⠤⠄ ⠤⠄ ⠤⠄ ⠤"])
        #expect(
            lines(chart([LineChart.Series(level, pattern: .dotted)]), .ascii, height: 1) == ["-   -   -"])
        let steps = LineChart.Series([Point(0, 0), Point(5, 10), Point(9.99, 10)], isStepped: true)
        #expect(lines(chart([steps]), .ascii) == ["     |''''", "     |", "     |", ".....|"])
    }

    @Test("A band shades between its ends, and a line through it stays")
    func band() {
        let band = LineChart.Band([.init(0, 5...5), .init(9.99, 0...10)])
        #expect(
            lines(chart([], bands: [band]), .ascii) == [
                "     ..::|", "..::||||||", "''::||||||", "     ''::|",
            ])
        let level = LineChart.Series([Point(0, 5), Point(9.99, 5)], role: .good)
        let grid = Grid(10, 4) { grid, all in
            chart([level], bands: [band]).draw(in: all, on: &grid, medium: .braille)
        }
        #expect(grid.roles(2) == "gggggggggg")
        #expect(grid.roles(0).hasSuffix("ddd") && grid.roles(0).hasPrefix("ttt"))
    }

    @Test("What lies outside is cut at the edge, and nothing is drawn beyond")
    func clipped() {
        let steep = LineChart.Series([Point(-100, -100), Point(110, 110)])
        #expect(lines(chart([steep]), .ascii) == lines(chart([rise]), .ascii))
        let outside = LineChart.Series([Point(0, 20), Point(9, 30)])
        #expect(lines(chart([outside]), .braille).joined().isEmpty)
        #expect(
            lines(chart([LineChart.Series([Point(0, .nan), Point(.infinity, 3)])]), .braille).joined().isEmpty
        )
    }

    @Test("One point is a dot, and marks stand over lines")
    func marks() {
        var one = chart([LineChart.Series([Point(4.5, 5)])])
        #expect(lines(one, .ascii, height: 1) == ["    -"])
        one.marks = [
            LineChart.Mark(Point(4.5, 5), "o"), LineChart.Mark(Point(9.99, 10), "x", role: .bad),
            LineChart.Mark(Point(10, 0), "!"), LineChart.Mark(Point(.nan, 0), "!"),
        ]
        #expect(lines(one, .ascii, height: 3) == ["         x", "    o", ""])
    }

    @Test("A day stands in the column that the timeline gives it", arguments: [7, 30, 33, 100])
    func columns(width: Int) {
        let scale = TimeScale(firstDay: 100, lastDay: 191, width: width)
        var chart = LineChart(columns: 100..<192, rows: 0...1)
        for day in 100...191 {
            chart.marks = [LineChart.Mark(Point(Double(day), 0), "x")]
            let row = Grid(width) { grid, all in chart.draw(in: all, on: &grid, medium: .braille) }.line(0)
            #expect(row.count - 1 == scale.column(of: day), "\(day)")
        }
    }

    @Test("Any size, any medium", arguments: DotMedium.allCases)
    func sizes(medium: DotMedium) {
        let band = LineChart.Band([.init(0, 5...5), .init(9, 0...10)])
        for width in 0...4 {
            for height in 0...4 {
                let drawn = lines(chart([rise], bands: [band]), medium, width: width, height: height)
                #expect(drawn.count == height)
            }
        }
        let flat = LineChart(columns: 0..<0, rows: 1...1)
        #expect(lines(flat, medium).joined().isEmpty)
    }
}
