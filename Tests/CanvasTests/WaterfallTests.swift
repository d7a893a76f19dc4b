import Canvas
import Testing

@Suite("Waterfalls")
struct WaterfallTests {
    private func lines(_ steps: [Waterfall.Step], width: Int = 20, glyphs: GlyphSet = .unicode) -> [String] {
        let waterfall = Waterfall(steps)
        return Grid(width, steps.count) { grid, all in
            for step in steps.indices {
                waterfall.draw(step: step, in: all.rows(from: step), on: &grid, glyphs: glyphs)
            }
        }.lines
    }

    @Test("Each step begins where the one before ended")
    func steps() {
        #expect(
            lines([.total(100), .change(-50), .change(25), .change(-75), .total(0), .change(100)]) == [
                "████████████████████", "          ░░░░░░░░░░", "          ▒▒▒▒▒", "░░░░░░░░░░░░░░░", "",
                "▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒",
            ])
        #expect(lines([.total(4), .change(-2)], width: 8, glyphs: .ascii) == ["########", "    ----"])
    }

    @Test("Where the sums lie close together the scale is cut, and the totals say so")
    func cut() {
        let close: [Waterfall.Step] = [.total(1000), .change(-40), .total(960)]
        #expect(Waterfall(close).isCut)
        #expect(lines(close) == ["█╱██████████████████", "               ░░░░░", "█╱█████████████"])
        #expect(!Waterfall([.total(100), .change(-90)]).isCut)
    }

    @Test("Below nothing, and what is no number")
    func negative() {
        #expect(
            lines([.total(10), .change(-20), .total(-10)]) == [
                "          ██████████", "░░░░░░░░░░░░░░░░░░░░", "██████████",
            ])
        #expect(lines([.total(.nan), .change(.infinity)]) == ["", ""])
        #expect(lines([]) == [])
    }

    @Test("What is not nothing has a column, at any width", arguments: [1, 2, 3, 50])
    func little(width: Int) {
        let spans = Waterfall([.total(100_000), .change(-1), .change(1)]).spans(width: width)
        #expect(spans.allSatisfy { $0.width >= 1 && $0.start >= 0 && $0.start + $0.width <= width })
        #expect(Waterfall([.total(3)]).spans(width: 0) == [Waterfall([.total(3)]).spans(width: 0)[0]])
    }
}
