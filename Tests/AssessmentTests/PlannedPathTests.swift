import Assessment
import Notation
import ReformModel
import TestSupport
import Testing

@Suite("The way that an indicator should go")
struct PlannedPathTests {
    @Test("From the baseline to the target in force")
    func level() throws {
        var small = SmallProgramme()
        small.indicator("i", baseline: 10, on: "2025-01-01")
        small.target("i", 20, due: "2025-12-31")
        small.target("i", 30, due: "2025-12-31", decided: "2025-06-01")
        small.observation("i", 12, on: "2025-03-01")
        let path = try #require(small.standing(on: "2025-06-02").indicator("i")?.plannedPath)
        #expect(path.start == day("2025-01-01") && path.startValue == 10)
        #expect(path.due == day("2025-12-31") && path.dueValue == 30)
        #expect(try #require(small.standing(on: "2025-05-31").indicator("i")?.plannedPath).dueValue == 20)
    }

    @Test("A running total from nothing on the eve of New Year; halfway it is what should be there")
    func total() throws {
        var small = SmallProgramme()
        small.indicator("i", accumulation: .year)
        small.target("i", 365, due: "2025-12-31")
        small.observation("i", 100, on: "2025-04-30")
        let standing = try #require(small.standing(on: "2025-07-01").indicator("i"))
        let path = try #require(standing.plannedPath)
        #expect(path.start == day("2024-12-31") && path.startValue == 0)
        let share = Double(day("2025-07-01") - path.start) / Double(path.due - path.start)
        #expect(abs(path.dueValue * share - (standing.expectedToday ?? 0)) < 1e-9)
    }

    @Test("No target, no baseline, or a target that is due before it: no way")
    func none() throws {
        var small = SmallProgramme()
        small.indicator("i", baseline: 10, on: "2025-01-01")
        small.indicator("j")
        small.target("j", 3, due: "2025-12-31")
        small.indicator("k", baseline: 10, on: "2026-01-01")
        small.target("k", 3, due: "2025-12-31")
        let standing = small.standing(on: "2025-06-02")
        for id in ["i", "j", "k"] {
            #expect(try #require(standing.indicator(id)).plannedPath == nil, "\(id)")
        }
    }
}
