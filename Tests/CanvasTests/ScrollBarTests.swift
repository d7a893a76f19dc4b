import Canvas
import Testing

@Suite("Scroll bars")
struct ScrollBarTests {
    @Test(
        "The thumb is as long as what is seen, and touches an end only where that is the end",
        arguments: [
            (100, 0, 10, 10, 0..<1), (100, 1, 10, 10, 1..<2), (100, 45, 10, 10, 4..<5),
            (100, 89, 10, 10, 8..<9),
            (100, 90, 10, 10, 9..<10), (20, 0, 10, 10, 0..<5), (20, 10, 10, 10, 5..<10),
            (11, 0, 10, 10, 0..<9),
            (11, 1, 10, 10, 1..<10), (1000, 2000, 10, 10, 9..<10), (1000, -5, 10, 10, 0..<1),
        ])
    func thumb(total: Int, above: Int, visible: Int, height: Int, rows: Range<Int>) {
        #expect(ScrollBar(total: total, above: above, visible: visible).thumb(height: height) == rows)
    }

    @Test("Nothing where all is seen, or where there is no room")
    func none() {
        #expect(ScrollBar(total: 10, above: 0, visible: 10).thumb(height: 10) == nil)
        #expect(ScrollBar(total: 0, above: 0, visible: 10).thumb(height: 10) == nil)
        #expect(ScrollBar(total: 100, above: 0, visible: 10).thumb(height: 1) == nil)
    }

    @Test("Drawn in one column")
    func drawing() {
        let grid = Grid(3, 4) { grid, all in
            ScrollBar(total: 8, above: 4, visible: 4).draw(in: all, on: &grid, glyphs: .unicode)
        }
        #expect(grid.lines == ["│", "│", "┃", "┃"])
    }
}
