import Assessment
import Notation
import ReformModel
import TestSupport
import Testing

@Suite("When all milestones of a level will be done")
struct LevelCompletionTests {
    /// Cells that held their congress one, two, three, two and one a week, and six to go.
    private var small: SmallProgramme {
        var small = SmallProgramme()
        var number = 0
        for (week, count) in [1, 2, 3, 2, 1].enumerated() {
            for _ in 0..<count {
                number += 1
                let id = "cell \(number)"
                small.milestone(id, finish: "2025-03-31", level: "cell")
                let done = (day("2025-01-29") + 7 * week).description
                small.report(id, on: done, .done, finished: done, evidence: .verified)
            }
        }
        for index in 1...6 { small.milestone("open \(index)", finish: "2025-03-31", level: "cell") }
        small.milestone("given up", finish: "2025-03-31", level: "cell")
        small.report("given up", on: "2025-02-12", .dropped)
        return small
    }

    @Test("Nine done in five weeks: six more take four weeks in 545 of 625 cases")
    func forecast() throws {
        let forecast = try #require(small.standing(on: "2025-03-01").levelCompletions.first).forecast
        guard case .days(let days) = forecast.outcome else {
            Issue.record("\(forecast.outcome)")
            return
        }
        // Three weeks are enough in 57 of 125 cases, five in 3,093 of 3,125.
        #expect(days.even == day("2025-03-26"))
        #expect(days.likely == day("2025-03-26"))
        #expect(days.nearlyCertain == day("2025-04-02"))
        #expect(abs(try #require(days.chanceInTime) - 545.0 / 625) < 1e-12)
        #expect(forecast.explanation.inputs.contains { $0.meaning == .toDo && $0.value == .count(6) })
    }

    @Test("Early on, after silence, and when an indicator counts the level")
    func edges() throws {
        let early = try #require(small.standing(on: "2025-02-20").levelCompletions.first).forecast
        #expect(early.outcome == .none(.tooFewPeriods(known: 4, needed: 5)))
        let never = try #require(small.standing(on: "2025-01-01").levelCompletions.first).forecast
        #expect(never.outcome == .none(.tooFewPeriods(known: 0, needed: 5)))
        let late = try #require(small.standing(on: "2025-03-12").levelCompletions.first).forecast
        #expect(late.outcome != .none(.stale))
        let silent = try #require(small.standing(on: "2025-03-13").levelCompletions.first).forecast
        #expect(silent.outcome == .none(.stale))
        var counted = small
        counted.workstream("w", panel: .congress)
        counted.indicator("held", workstream: "w", group: "cell")
        #expect(counted.standing(on: "2025-03-01").levelCompletions.isEmpty)
    }

    @Test("One milestone is no level, and what is all done is not ahead")
    func nothingAhead() {
        var small = SmallProgramme()
        small.milestone("one", finish: "2025-03-31", level: "province")
        for id in ["a", "b"] {
            small.milestone(id, finish: "2025-03-31", level: "district")
            small.report(id, on: "2025-03-01", .done, finished: "2025-03-01", evidence: .verified)
        }
        #expect(small.standing(on: "2025-03-02").levels.count == 2)
        #expect(small.standing(on: "2025-03-02").levelCompletions.isEmpty)
    }
}
