import Canvas
import Testing

@Suite("Timelines")
struct TimelineTests {
    private let scale = TimeScale(firstDay: 100, lastDay: 119, width: 10)

    @Test("Days share the columns evenly, and days outside have none")
    func columns() {
        #expect(
            (100...119).compactMap(scale.column) == [
                0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9,
            ])
        #expect(scale.column(of: 99) == nil && scale.column(of: 120) == nil)
        #expect(scale.clampedColumn(of: 0) == 0 && scale.clampedColumn(of: 999) == 9)
        let oneDay = TimeScale(firstDay: 5, lastDay: 1, width: 4)
        #expect(oneDay.lastDay == 5 && oneDay.column(of: 5) == 0)
        let none = TimeScale(firstDay: 0, lastDay: 9, width: 0)
        #expect(none.column(of: 3) == nil && none.clampedColumn(of: 3) == 0)
    }

    private func drawn(_ row: TimelineRow, today: Int? = nil, glyphs: GlyphSet = .unicode) -> Grid {
        Grid(10) { grid, all in row.draw(in: all, on: &grid, scale: scale, today: today, glyphs: glyphs) }
    }

    @Test("Done, under way, planned and dropped, with an end and the end first planned")
    func spans() {
        let row = TimelineRow(
            spans: [
                .init(from: 90, to: 105, fill: .done),
                .init(from: 106, to: 109, fill: .underWay, role: .warn),
                .init(from: 110, to: 115, fill: .planned, role: .bad),
            ], end: 116, baselineEnd: 112, endRole: .bad)
        let grid = drawn(row)
        #expect(grid.lines == ["███▒▒░◇░◆"])
        #expect(grid.roles(0) == "tttwwdddbt")
        #expect(grid[8, 0].style == Style(.bad, bold: true))
        #expect(drawn(row, glyphs: .ascii).lines == ["###==-o-*"])
        let dropped = TimelineRow(spans: [.init(from: 100, to: 103, fill: .dropped, role: .bad)])
        #expect(drawn(dropped).lines == ["╌╌"])
        #expect(drawn(dropped).roles(0) == "ddtttttttt")
    }

    @Test("Spans outside the scale are not drawn, and one that ends before it begins is its last day")
    func outside() {
        let before = TimelineRow.Span(from: 1, to: 99, fill: .done)
        let after = TimelineRow.Span(from: 120, to: 400, fill: .done)
        #expect(drawn(TimelineRow(spans: [before, after], end: 130, baselineEnd: 50)).lines == [""])
        let turned = TimelineRow.Span(from: 118, to: 104, fill: .done)
        #expect(drawn(TimelineRow(spans: [turned])).lines == ["  █"])
    }

    @Test("An end where it was first planned is marked once")
    func samePlace() {
        #expect(drawn(TimelineRow(spans: [], end: 110, baselineEnd: 111)).lines == ["     ◆"])
    }

    @Test("Today crosses spans and leaves a mark on the day its place")
    func today() {
        let row = TimelineRow(spans: [.init(from: 100, to: 119, fill: .done)], end: 118)
        #expect(drawn(row, today: 110).lines == ["█████┃███◆"])
        #expect(drawn(row, today: 118).lines == ["█████████◆"])
        #expect(drawn(row, today: 300).lines == ["█████████◆"])
        #expect(drawn(row, today: 110)[5, 0].style == Style(.accent, bold: true))
    }

    @Test("Nothing is drawn outside the rectangle, in its width or below its first row")
    func bounds() {
        let row = TimelineRow(
            spans: [.init(from: 100, to: 119, fill: .done)], end: 118, baselineEnd: 112)
        let narrow = Grid(10, 2) { grid, _ in
            let rect = Rect(x: 0, y: 0, width: 4, height: 2)
            row.draw(in: rect, on: &grid, scale: scale, today: 103, glyphs: .unicode)
        }
        #expect(narrow.lines == ["█┃██", ""])
        let none = Grid(10, 2) { grid, _ in
            let rect = Rect(x: 0, y: 1, width: 10, height: 0)
            row.draw(in: rect, on: &grid, scale: scale, today: 103, glyphs: .unicode)
        }
        #expect(none.lines == ["", ""])
    }

    @Test("The line of today goes through every row of its rectangle")
    func todayLine() {
        let grid = Grid(10, 4) { grid, all in
            let rect = all.inset(top: 1, bottom: 1)
            TodayLine.draw(in: rect, on: &grid, scale: scale, day: 104, glyphs: .unicode)
            TodayLine.draw(in: rect, on: &grid, scale: scale, day: 99, glyphs: .unicode)
            let narrow = rect.inset(right: 8)
            TodayLine.draw(in: narrow, on: &grid, scale: scale, day: 110, glyphs: .unicode)
        }
        #expect(grid.lines == ["", "  ┃", "  ┃", ""])
    }
}
