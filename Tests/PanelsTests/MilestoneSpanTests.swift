import Assessment
import Canvas
import Notation
import ReformModel
import TestSupport
import Testing

@testable import Panels

@Suite("The bars of milestones")
struct MilestoneSpanTests {
    private func bar(
        _ state: Report.State?, forecast: String? = nil, finished: String? = nil,
        evidence: Report.Evidence? = nil, glyphs: GlyphSet = .unicode
    ) throws -> String {
        var small = SmallProgramme()
        small.milestone("m", start: "2025-01-11", finish: "2025-01-20")
        small.report(
            "m", on: "2025-01-12", state, forecast: forecast, finished: finished, evidence: evidence)
        let context = PanelContext(
            standing: small.standing(on: "2025-01-15"), language: .english, glyphs: glyphs)
        let row = MilestoneSpan.row(try #require(context.standing.milestone("m")), in: context)
        let scale = TimeScale(
            firstDay: Int(day("2025-01-01").number), lastDay: Int(day("2025-01-30").number), width: 30)
        var grid = Grid(Size(width: 30, height: 1))
        row.draw(
            in: grid.bounds, on: &grid, scale: scale, today: Int(day("2025-01-15").number), glyphs: glyphs)
        return grid.line(0)
    }

    @Test("As planned, later than planned, and earlier: the plan stays in sight")
    func plan() throws {
        #expect(try bar(.inProgress) == "          ▒▒▒▒┃░░░░◆")
        #expect(try bar(.inProgress, forecast: "2025-01-25") == "          ▒▒▒▒┃░░░░◇░░░░◆")
        #expect(try bar(.inProgress, forecast: "2025-01-18") == "          ▒▒▒▒┃░░◆─◇")
        #expect(
            try bar(.done, finished: "2025-01-13", evidence: .verified) == "          ██◆─┃────◇")
    }

    @Test("Paused, dropped and superseded for what they are")
    func ended() throws {
        #expect(try bar(.paused) == "          ╍╍╍╍┃╍╍╍╍◆")
        #expect(try bar(.dropped) == "          ╌╌╌╌┃╌╌╌╌◆")
        #expect(try bar(.superseded) == "          ╌╌╌╌┃╌╌╌╌◆")
        #expect(try bar(.paused, glyphs: .ascii) == "          ::::|::::*")
    }

    @Test("A row that lies beyond an edge of the days shown has an arrow there")
    func edges() {
        let scale = TimeScale(firstDay: 100, lastDay: 109, width: 10)
        func line(_ from: Int, _ to: Int, baseline: Int? = nil) -> String {
            var row = TimelineRow(spans: [.init(from: from, to: to, fill: .planned)], end: to)
            row.baselineEnd = baseline
            var grid = Grid(Size(width: 10, height: 1))
            row.draw(in: grid.bounds, on: &grid, scale: scale, today: nil, glyphs: .unicode)
            return grid.line(0)
        }
        #expect(line(80, 90) == "←")
        #expect(line(120, 130) == "         →")
        #expect(line(80, 102) == "░░◆")
        #expect(line(105, 130) == "     ░░░░░")
        #expect(line(80, 90, baseline: 104) == "    ◇")
    }
}
