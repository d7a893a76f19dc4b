import Canvas
import Testing

@Suite("The grid")
struct GridTests {
    @Test("Text is written from its column on and tells where it ended")
    func writing() {
        var grid = Grid(Size(width: 8, height: 2))
        #expect(grid.write("Tỉnh", x: 2, y: 1, style: .strong) == 6)
        #expect(grid.lines == ["", "  Tỉnh"])
        #expect(grid[2, 1].glyph == "T" && grid[2, 1].style == .strong)
        #expect(grid[0, 0] == .blank)
    }

    @Test("A cell of several scalars is the same wherever it stands, and gives back what was put")
    func clusters() {
        var grid = Grid(Size(width: 12, height: 2))
        let text = "e\u{302}\u{301}a\u{1F469}\u{200D}\u{1F4BB}e\u{302}\u{301}"
        grid.write(text, x: 0, y: 0)
        grid.write(text, x: 0, y: 1)
        #expect(grid.line(0) == text)
        #expect(grid[0, 0] == grid[0, 1])
        #expect(grid[0, 0].scalar == nil && grid[1, 0].scalar == "a")
        #expect(grid[0, 0].glyph == "e\u{302}\u{301}")
    }

    @Test("What falls outside is left out, on every side")
    func clipping() {
        var grid = Grid(Size(width: 4, height: 1))
        grid.write("abcdef", x: -2, y: 0)
        #expect(grid.lines == ["cdef"])
        grid.write("xyz", x: 3, y: 0)
        #expect(grid.lines == ["cdex"])
        grid.write("no", x: 0, y: -1)
        grid.write("no", x: 0, y: 1)
        grid.write("no", x: 4, y: 0)
        grid.write("no", x: -9, y: 0)
        #expect(grid.lines == ["cdex"])
    }

    @Test("A limit cuts without a mark, and never through a wide cluster")
    func limits() {
        var grid = Grid(Size(width: 6, height: 1))
        #expect(grid.write("abcdef", x: 1, y: 0, limit: 3) == 4)
        #expect(grid.lines == [" abc"])
        #expect(grid.write("省省", x: 0, y: 0, limit: 3) == 2)
        #expect(grid.lines == ["省bc"])
        #expect(grid.write("z", x: 0, y: 0, limit: 0) == 0)
        #expect(grid.lines == ["省bc"])
    }

    @Test("A wide cluster takes two cells, and none at an edge that has room for half of it")
    func wide() {
        let grid = Grid(5) { grid, _ in grid.write("a省b省", x: 0, y: 0) }
        #expect(grid.row(0).map(\.span) == [1, 2, 0, 1, 1])
        #expect(grid.lines == ["a省b"])
        #expect(Grid(1) { grid, _ in grid.write("省", x: 0, y: 0) }.lines == [""])
        #expect(Grid(3) { grid, _ in grid.write("省x", x: -1, y: 0) }.lines == [" x"])
    }

    @Test("Whoever overwrites half of a wide cluster blanks the other half")
    func release() {
        let left = Grid(4) { grid, _ in
            grid.write("省省", x: 0, y: 0)
            grid.write("x", x: 0, y: 0)
        }
        #expect(left.lines == ["x 省"])
        #expect(left.row(0).map(\.span) == [1, 1, 2, 0])
        let right = Grid(4) { grid, _ in
            grid.write("省省", x: 0, y: 0)
            grid.write("x", x: 1, y: 0)
        }
        #expect(right.lines == [" x省"])
        let across = Grid(4) { grid, _ in
            grid.write("省省", x: 0, y: 0)
            grid.write("國", x: 1, y: 0)
        }
        #expect(across.lines == [" 國"])
        #expect(across.row(0).map(\.span) == [1, 2, 0, 1])
    }

    @Test("Text is cleaned on its way into a cell; marks without a base are dropped")
    func cleaning() {
        let grid = Grid(12) { grid, _ in grid.write("\u{301}a\u{1B}[1m\u{202E}b\nc", x: 0, y: 0) }
        #expect(grid.lines == ["a[1mb c"])
    }

    @Test("A rectangle is filled where it lies inside; a glyph that is no single column fills with spaces")
    func filling() {
        let grid = Grid(4, 3) { grid, _ in
            grid.fill(Rect(x: -1, y: 1, width: 3, height: 9), with: "·", style: .dim)
        }
        #expect(grid.lines == ["", "··", "··"])
        #expect(grid[0, 1].style == .dim && grid[2, 1].style == .text)
        for glyph: Character in ["省", "\u{1B}", "\n", "\u{301}"] {
            let grid = Grid(2) { grid, all in
                grid.write("ab", x: 0, y: 0)
                grid.fill(all, with: glyph)
            }
            #expect(grid.row(0) == [.blank, .blank])
        }
    }

    @Test("Restyling changes styles inside the rectangle and no text")
    func restyling() {
        let grid = Grid(4, 2) { grid, _ in
            grid.write("a省", x: 0, y: 0)
            grid.restyle(Rect(x: 1, y: -3, width: 9, height: 4)) { $0 = $0.on(.selection).bold }
        }
        #expect(grid.lines == ["a省", ""])
        #expect(grid.row(0).map(\.style.ground) == [.surface, .selection, .selection, .selection])
        #expect(grid.row(0).map(\.style.isBold) == [false, true, true, true])
        #expect(grid.row(1).allSatisfy { $0.style == .text })
    }

    @Test("A drawing of no size takes everything and shows nothing", arguments: [(0, 0), (-3, 2), (2, -3)])
    func empty(width: Int, height: Int) {
        var grid = Grid(Size(width: width, height: height))
        grid.write("abc", x: 0, y: 0)
        grid.put("abc", x: 0, y: 0, width: 3)
        grid.fill(Rect(x: 0, y: 0, width: 5, height: 5), with: "x")
        grid.restyle(grid.bounds) { $0.isBold = true }
        #expect(grid.bounds.isEmpty)
        #expect(grid[0, 0] == .blank)
        #expect(grid.line(0) == "" && grid.line(-1) == "" && grid.line(9) == "")
    }

    @Test("Text is put into columns: cut with a mark, at either side")
    func putting() {
        #expect(
            Grid(8) { grid, _ in grid.put("1.234", x: 1, y: 0, width: 6, align: .trailing) }.lines == [
                "  1.234"
            ])
        #expect(Grid(8) { grid, _ in grid.put("Quảng Ninh", x: 1, y: 0, width: 6) }.lines == [" Quảng…"])
        #expect(Grid(8) { grid, _ in grid.put("省省", x: 0, y: 0, width: 4, align: .trailing) }.lines == ["省省"])
        #expect(Grid(8) { grid, _ in grid.put("省省", x: 0, y: 0, width: 3, align: .trailing) }.lines == ["省…"])
        #expect(Grid(8) { grid, _ in grid.put("abc", x: 0, y: 0, width: 2, mark: "~") }.lines == ["a~"])
        #expect(Grid(8) { grid, _ in grid.put("abc", x: 0, y: 0, width: 0) }.lines == [""])
    }

    @Test("Rectangles shrink to nothing and never below")
    func rectangles() {
        let rect = Rect(x: 2, y: 3, width: 10, height: 4)
        #expect(rect.inset(left: 1, top: 1, right: 2, bottom: 1) == Rect(x: 3, y: 4, width: 7, height: 2))
        #expect(rect.inset(left: 6, right: 6).isEmpty)
        #expect(rect.rows(from: 1, count: 2) == Rect(x: 2, y: 4, width: 10, height: 2))
        #expect(rect.rows(from: 3) == Rect(x: 2, y: 6, width: 10, height: 1))
        #expect(rect.rows(from: 9).isEmpty)
        #expect(rect.rows(from: -2, count: 2) == Rect(x: 2, y: 3, width: 10, height: 2))
        let other = Rect(x: 11, y: 0, width: 5, height: 4)
        #expect(rect.intersection(other) == Rect(x: 11, y: 3, width: 1, height: 1))
        #expect(rect.intersection(Rect(x: 40, y: 0, width: 5, height: 4)).isEmpty)
    }
}
