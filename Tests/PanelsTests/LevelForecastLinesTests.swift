import Assessment
import Canvas
import Notation
import Panels
import ReformModel
import Testing

@Suite("When a level will be done, on the opened panel")
struct LevelForecastLinesTests {
    /// Cells of which one, two, three, two and one a week were done, and some remain.
    private func panel(weeks: Int, _ extent: PanelRoom.Extent, _ language: Language) -> String {
        let first = Day(number: 20_000)
        let due = first + 60
        var programme = Programme(name: "cells")
        programme.workstreams = [
            Workstream(
                id: "w", panel: .congress, title: LocalText("w"), lead: LocalText(""), document: "",
                order: nil, place: RowPlace(table: .workstreams, line: 2))
        ]
        func add(_ done: Day?) {
            let id = "cell \(programme.milestones.count)"
            programme.milestones.append(
                Milestone(
                    id: id, workstream: "w", level: "cell", title: LocalText(id), baselineStart: nil,
                    baselineFinish: due, weight: 1, owners: [], dependsOn: [], document: "",
                    place: RowPlace(table: .milestones, line: 2)))
            guard let done else { return }
            programme.reports.append(
                Report(
                    milestone: id, reported: done, reporter: "", state: .done, percent: nil, forecast: nil,
                    finished: done, rating: nil, evidence: .verified, certainty: .final,
                    note: LocalText(""), source: "", place: RowPlace(table: .reports, line: 2)))
        }
        for (week, count) in [1, 2, 3, 2, 1].prefix(weeks).enumerated() {
            for _ in 0..<count { add(first + 7 * week) }
        }
        for _ in 0..<6 { add(nil) }
        let standing = Standing(of: programme, on: first + 30)
        let context = PanelContext(standing: standing, language: language)
        let lines = Panel.named(.congress).lines(context, PanelRoom(width: 110, extent: extent))
        return Drawn.text(lines, width: 110)
    }

    @Test("The days and the chance, or the reason why not; never on the board")
    func lines() {
        let whole = panel(weeks: 5, .full, .english)
        #expect(whole.contains("When each level will be done"))
        #expect(
            whole.contains(
                "9 / 15   50 %: 2024-11-29 · 85 %: 2024-11-29 · 95 %: 2024-12-06 · in time: 87 %"),
            "\(whole)")
        #expect(panel(weeks: 4, .full, .english).contains("it has 4 of the 5 periods that this needs"))
        #expect(panel(weeks: 5, .full, .vietnamese).contains("Khi nào xong cả cấp"))
        #expect(!panel(weeks: 5, .board, .english).contains("When each level will be done"))
    }
}
