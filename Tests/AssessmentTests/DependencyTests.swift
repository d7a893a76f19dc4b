import Assessment
import Notation
import ReformModel
import TestSupport
import Testing

@Suite("What milestones wait for")
struct DependencyTests {
    @Test("Open is what is not done: claims, pauses; not what was dropped, superseded or is not there")
    func open() throws {
        var small = SmallProgramme()
        let before = ["done", "claimed", "paused", "dropped", "superseded", "unknown to the file"]
        for id in before.dropLast() { small.milestone(id, finish: "2025-03-01") }
        small.report("done", on: "2025-02-01", .done, evidence: .evidenced)
        small.report("claimed", on: "2025-02-01", .done)
        small.report("paused", on: "2025-02-01", .paused)
        small.report("dropped", on: "2025-02-01", .dropped)
        small.report("superseded", on: "2025-02-01", .superseded)
        small.milestone("after", finish: "2025-02-20", dependsOn: before)
        small.milestone("given up", finish: "2025-02-20", dependsOn: before)
        small.report("given up", on: "2025-02-01", .dropped)
        let standing = small.standing(on: "2025-02-02")
        #expect(standing.milestone("after")?.openDependencies == ["claimed", "paused"])
        #expect(standing.milestone("given up")?.openDependencies == [])
        let after = standing.attention.first { $0.subject == .milestone("after") }
        #expect(after?.reason == .dueSoon(days: 18, open: 2))
    }

    @Test(
        "A slip that reaches into the next milestone is said, by its start or else by its finish",
        arguments: [
            ("2025-07-20", nil, nil), ("2025-07-21", nil, "next"), ("2025-07-10", "2025-07-10", nil),
            ("2025-07-11", "2025-07-10", "next"),
        ] as [(String, String?, String?)])
    func slipsInto(forecast: String, start: String?, reached: String?) {
        var small = SmallProgramme()
        small.milestone("m", finish: "2025-06-30")
        small.report("m", on: "2025-02-01", .inProgress, forecast: forecast)
        small.milestone("next", start: start, finish: "2025-07-20", dependsOn: ["m"])
        let slip = day(forecast) - day("2025-06-30")
        let item = small.standing(on: "2025-02-02").attention.first
        #expect(item?.subject == .milestone("m"))
        #expect(
            item?.reason == (reached.map { .slipsInto(dependent: $0, days: slip) } ?? .slipping(days: slip)))
    }

    @Test("An overdue milestone names how many wait for it, without those done or dropped")
    func dependents() {
        var small = SmallProgramme()
        small.milestone("m", finish: "2025-01-31")
        small.report("m", on: "2025-02-01", .inProgress)
        for id in ["a", "b", "c", "d"] { small.milestone(id, finish: "2025-12-31", dependsOn: ["m"]) }
        small.report("c", on: "2025-02-01", .dropped)
        small.report("d", on: "2025-02-01", .done, evidence: .evidenced)
        #expect(
            small.standing(on: "2025-02-02").attention.map(\.reason) == [.overdue(days: 2, dependents: 2)])
    }

    @Test("Levels count done of due; dropped ones apart")
    func levels() throws {
        var small = SmallProgramme()
        small.workstream("w", panel: .congress)
        for (id, finish) in [
            ("a", "2025-01-31"), ("b", "2025-01-31"), ("c", "2025-01-31"), ("d", "2025-02-02"),
            ("e", "2025-02-03"), ("f", "2025-01-31"),
        ] {
            small.milestone(id, finish: finish, workstream: "w", level: "commune")
        }
        small.milestone("g", finish: "2025-12-31", workstream: "w", level: "own")
        small.milestone("h", finish: "2025-12-31", workstream: "w", level: "cell")
        small.indicator("held", workstream: "w", group: "commune")
        small.report("a", on: "2025-01-20", .done, evidence: .evidenced)
        small.report("b", on: "2025-02-01", .done, evidence: .evidenced)
        small.report("c", on: "2025-02-01", .inProgress)
        small.report("f", on: "2025-02-01", .dropped)
        let levels = small.standing(on: "2025-02-02").levels
        #expect(levels.map(\.level) == ["cell", "commune", "own"])
        let commune = levels[1]
        #expect(commune.total == 5)
        #expect(commune.due == 4)
        #expect(commune.done == 2)
        #expect(commune.onTime == 1)
        #expect(commune.overdue == 1)
        #expect(commune.dropped == 1)
        #expect(commune.countedBy == "held")
        #expect(levels[0].countedBy == nil)
    }
}
