import Canvas
import Testing

@Suite("Tabs")
struct TabBarTests {
    private func line(_ active: Int?, width: Int, glyphs: GlyphSet = .unicode) -> String {
        Grid(width) { grid, all in
            TabBar(["1 First", "2 Second", "3 Third"], active: active).draw(
                in: all, on: &grid, glyphs: glyphs)
        }.line(0)
    }

    @Test("The active one is told without colour")
    func active() {
        #expect(line(1, width: 40) == "1 First │ ▸ 2 Second │ 3 Third")
        #expect(line(nil, width: 40) == "1 First │ 2 Second │ 3 Third")
        #expect(line(7, width: 40) == "1 First │ 2 Second │ 3 Third")
        #expect(line(0, width: 40, glyphs: .ascii) == "> 1 First | 2 Second | 3 Third")
    }

    @Test(
        "Where not all have room the active one is seen, and that there are others",
        arguments: [
            (0, 24, "▸ 1 First │ 2 Second …"), (2, 24, "… 2 Second │ ▸ 3 Third"), (1, 14, "… ▸ 2 Second …"),
            (1, 10, "… ▸ 2 S… …"), (2, 8, "… ▸ 3 T…"),
        ])
    func cut(active: Int, width: Int, text: String) { #expect(line(active, width: width) == text) }

    @Test("Any width, and no names", arguments: 0...6)
    func sizes(width: Int) {
        #expect(line(1, width: width).count <= width)
        let none = Grid(width) { grid, all in TabBar([], active: 0).draw(in: all, on: &grid, glyphs: .unicode)
        }
        #expect(none.line(0) == "")
    }

    @Test("On a line")
    func onLine() {
        let grid = Grid(16) { grid, all in
            grid.fill(all, with: "━")
            TabBar(["A", "B"], active: 0).drawOnLine(in: all.inset(left: 2), on: &grid, glyphs: .unicode)
        }
        #expect(grid.lines == ["━━ ▸ A │ B ━━━━━"])
    }
}
