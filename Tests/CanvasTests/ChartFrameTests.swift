import Canvas
import Testing

@Suite("The axes of a chart")
struct ChartFrameTests {
    private let frame = ChartFrame(
        scale: ValueScale(ticks: [0, 50, 100], decimals: 0), labels: ["0", "50", "100"])

    @Test("Numbers on the left, a line below")
    func drawing() {
        let grid = Grid(20, 6) { grid, all in frame.draw(in: all, on: &grid, glyphs: .unicode) }
        #expect(
            grid.lines == [
                "100 ┤", "    │", " 50 ┤", "    │", "  0 ┤", "    └───────────────",
            ])
        #expect(frame.plot(of: grid.bounds) == Rect(x: 5, y: 0, width: 15, height: 5))
    }

    @Test("In ASCII, and without the numbers where they would take more than a quarter")
    func narrow() {
        let grid = Grid(10, 3) { grid, all in frame.draw(in: all, on: &grid, glyphs: .ascii) }
        #expect(grid.lines == ["|", "|", "+---------"])
    }

    @Test("Any size", arguments: 0...3, 0...3)
    func sizes(width: Int, height: Int) {
        let grid = Grid(width, height) { grid, all in frame.draw(in: all, on: &grid, glyphs: .unicode) }
        #expect(grid.lines.count == height)
    }
}
