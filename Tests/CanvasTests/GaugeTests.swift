import Canvas
import Testing

@Suite("Gauges and bars")
struct GaugeTests {
    @Test(
        "A bar fills in eighths; a little shows, and only all is full",
        arguments: [
            (0.0, ""), (-1.0, ""), (Double.nan, ""), (1e-9, "▏"), (0.125, "▌"), (0.25, "█"), (0.5, "██"),
            (0.54, "██▏"), (0.75, "███"), (0.999, "███▉"), (1.0 - 1e-16, "███▉"), (1.0, "████"),
            (7.0, "████"),
            (Double.infinity, "████"),
        ])
    func bar(share: Double, text: String) {
        #expect(Bar.glyphs(share: share, width: 4, in: .unicode) == text)
    }

    @Test(
        "In ASCII too",
        arguments: [(0.0, ""), (0.001, "-"), (0.5, "##"), (0.6, "##-"), (0.999, "###-"), (1, "####")])
    func asciiBar(share: Double, text: String) {
        #expect(Bar.glyphs(share: share, width: 4, in: .ascii) == text)
    }

    @Test("A bar of no width is empty")
    func noWidth() {
        #expect(Bar.glyphs(share: 1, width: 0, in: .unicode) == "")
        #expect(Bar.glyphs(share: 1, width: -2, in: .unicode) == "")
    }

    @Test("A gauge stands on its track, with a tick where it should be")
    func drawing() {
        let grid = Grid(12) { grid, all in
            Gauge(share: 0.5, expected: 0.75, role: .warn)
                .draw(in: all.inset(left: 1, right: 1), on: &grid, glyphs: .unicode)
        }
        #expect(grid.lines == [" █████··│··"])
        #expect(grid.roles(0) == "twwwwwddaddt")
        #expect(grid[8, 0].style == Style(.accent, bold: true))
    }

    @Test("On the selection every cell of it stands on the selection")
    func ground() {
        let grid = Grid(6) { grid, all in
            Gauge(share: 0.5, expected: 0.9).draw(in: all, on: &grid, glyphs: .ascii, ground: .selection)
        }
        #expect(grid.lines == ["###..|"])
        #expect(grid.row(0).allSatisfy { $0.style.ground == .selection })
    }

    @Test(
        "The tick stays inside; without a day it is not drawn",
        arguments: [
            (nil, "····"), (0.0, "│···"), (1.0, "···│"), (-9.0, "│···"), (9.0, "···│"), (Double.nan, "····"),
            (Double.infinity, "···│"),
        ] as [(Double?, String)])
    func tick(expected: Double?, text: String) {
        let grid = Grid(4) { grid, all in
            Gauge(share: nil, expected: expected).draw(in: all, on: &grid, glyphs: .unicode)
        }
        #expect(grid.lines == [text])
    }

    @Test("What is not a number draws the track alone")
    func notANumber() {
        let grid = Grid(4) { grid, all in
            Gauge(share: .nan, expected: .nan).draw(in: all, on: &grid, glyphs: .unicode)
        }
        #expect(grid.lines == ["····"])
    }

    @Test("Only the first row of a rectangle is drawn, and nothing into none")
    func rows() {
        let grid = Grid(3, 2) { grid, all in
            Gauge(share: 1).draw(in: all, on: &grid, glyphs: .unicode)
            Gauge(share: 1, expected: 0).draw(in: all.rows(from: 1, count: 0), on: &grid, glyphs: .unicode)
        }
        #expect(grid.lines == ["███", ""])
        let narrow = Grid(1) { grid, all in
            Gauge(share: 1, expected: 0.5).draw(in: all, on: &grid, glyphs: .unicode)
        }
        #expect(narrow.lines == ["█"])
    }
}
