import Canvas

/// All charts of a table beside and below one another, with what their lines stand for.
struct GrowthSheet {
    private let table: GrowthTable
    private let glyphs = GlyphSet.unicode
    private let chart = Size(width: 58, height: 19)
    private let gap = 3

    init(_ table: GrowthTable) { self.table = table }

    /// A column for each subject, a row for each quantity.
    func drawing() -> Grid {
        let (columns, rows) = (table.subjects.count, GrowthQuantity.allCases.count)
        let size = Size(
            width: columns * (chart.width + gap) - gap, height: 4 + rows * (chart.height + 1))
        var grid = Grid(size)
        grid.write("How the cost grows with the data", x: 0, y: 0, style: .strong)
        grid.write("measured on \(table.date); \(table.machine)", x: 0, y: 1, style: .dim)
        drawLegend(y: 2, on: &grid)
        for (row, quantity) in GrowthQuantity.allCases.enumerated() {
            for (column, subject) in table.subjects.enumerated() {
                let place = Rect(
                    x: column * (chart.width + gap), y: 4 + row * (chart.height + 1), width: chart.width,
                    height: chart.height)
                GrowthChart(quantity, of: subject, in: table)?.draw(in: place, on: &grid, glyphs: glyphs)
            }
        }
        return grid
    }

    private func drawLegend(y: Int, on grid: inout Grid) {
        var x = 0
        for program in programs {
            let look = GrowthLook(program: program)
            x = grid.write("\(look.mark) ", x: x, y: y, style: Style(look.role, bold: true))
            x = grid.write(program, x: x, y: y) + gap
        }
        grid.write("⠂⠐ as the data", x: x, y: y, style: .dim)
    }

    private var programs: [String] {
        table.curves.map(\.program).reduce(into: []) { programs, program in
            if !programs.contains(program) { programs.append(program) }
        }
    }
}
