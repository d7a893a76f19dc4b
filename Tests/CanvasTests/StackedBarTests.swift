import Canvas
import Testing

@Suite("Stacked bars")
struct StackedBarTests {
    private func bar(_ values: [Double], of whole: Double? = nil) -> StackedBar {
        StackedBar(values.map { StackedBar.Part($0) }, of: whole)
    }

    @Test("Each part has a fill of its own")
    func fills() {
        let grid = Grid(12) { grid, all in
            bar([4, 2, 3, 2, 1]).draw(in: all, on: &grid, glyphs: .unicode)
        }
        #expect(grid.lines == ["████▓▓▒▒▒░░▚"])
        let plain = Grid(6) { grid, all in bar([1, 1, 1]).draw(in: all, on: &grid, glyphs: .ascii) }
        #expect(plain.lines == ["##==++"])
    }

    @Test(
        "Columns by value; little is seen, and only the whole is full",
        arguments: [
            ([1.0, 1], nil, [5, 5]), ([1, 1], 4.0, [3, 2]), ([100, 1], nil, [9, 1]), ([0, 3], nil, [0, 10]),
            ([], nil, []), ([0, 0], nil, [0, 0]), ([-3, .nan, 2], nil, [0, 0, 10]), ([8, 8], 4, [5, 5]),
        ] as [([Double], Double?, [Int])])
    func columns(values: [Double], whole: Double?, widths: [Int]) {
        #expect(bar(values, of: whole).columns(width: 10) == widths)
    }

    @Test("No width, no columns, and never more than there are")
    func narrow() {
        #expect(bar([1, 2]).columns(width: 0) == [0, 0])
        #expect(bar([5, 1, 1, 1]).columns(width: 2).reduce(0, +) == 2)
    }
}
