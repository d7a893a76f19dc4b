import Assessment
import Notation
import ReformModel
import TestSupport
import Testing

@Suite("Differences of milestones")
struct MilestoneDifferenceTests {
    private func items(_ small: SmallProgramme, _ from: String, _ to: String) -> [ChangedItem] {
        Difference(from: small.standing(on: from), to: small.standing(on: to)).items
    }

    @Test("A forecast that moved, with the status, the rating and the disagreement that follow")
    func forecast() throws {
        var small = SmallProgramme()
        small.milestone("m", start: "2025-01-01", finish: "2025-06-30")
        small.report("m", on: "2025-02-01", .inProgress, forecast: "2025-06-30", rating: .amber)
        small.report("m", on: "2025-03-01", forecast: "2025-09-08", rating: .green)
        let item = try #require(items(small, "2025-02-01", "2025-03-01").first)
        #expect(item.consequence == .turnedRed)
        #expect(item.daysMoved == 70 && item.bandsFallen == 2)
        #expect(item.changes.count == 4)
        #expect(item.changes.first == .milestoneStatus(from: .onPlan, to: .offTrack(days: 70)))
        guard case .disagreement(nil, let disagreement?) = item.changes[1] else {
            Issue.record("\(item.changes)")
            return
        }
        #expect(disagreement.bandsApart == 2)
        #expect(item.changes[2] == .moved(.forecast, from: day("2025-06-30"), to: day("2025-09-08")))
        #expect(item.changes[3] == .rating(from: .amber, to: .green))
        // What was rated better than computed was no longer, seen the other way.
        let back = try #require(items(small, "2025-03-01", "2025-02-01").first)
        #expect(back.consequence == .better && back.daysMoved == -70)
    }

    @Test("Done, with what stands behind it")
    func done() throws {
        var small = SmallProgramme()
        small.milestone("m", finish: "2025-06-30")
        small.report("m", on: "2025-06-01", .inProgress)
        small.report("m", on: "2025-06-20", .done)
        small.report("m", on: "2025-06-25", .done, finished: "2025-06-19", evidence: .verified)
        let claimed = try #require(items(small, "2025-06-10", "2025-06-21").first)
        #expect(claimed.consequence == .lostSight)
        let proven = try #require(items(small, "2025-06-21", "2025-06-26").first)
        #expect(proven.consequence == .better)
        #expect(
            proven.changes == [
                .milestoneStatus(from: .claimedDone, to: .doneOnTime(early: 11)),
                .moved(.finished, from: nil, to: day("2025-06-19")), .evidence(from: nil, to: .verified),
            ])
    }

    @Test("Reporters that begin to contradict one another, and agree again")
    func reporters() throws {
        var small = SmallProgramme()
        small.milestone("m", finish: "2025-12-31")
        small.report("m", on: "2025-02-01", .inProgress, reporter: "a")
        small.report("m", on: "2025-02-02", .planned, reporter: "b")
        small.report("m", on: "2025-02-03", .inProgress, reporter: "b")
        let apart = try #require(items(small, "2025-02-01", "2025-02-02").first)
        #expect(apart.consequence == .disputed)
        #expect(apart.changes.contains(.reporters(differed: false, differ: true)))
        let agreed = try #require(items(small, "2025-02-02", "2025-02-03").first)
        #expect(agreed.changes.contains(.reporters(differed: true, differ: false)))
    }

    @Test("Days that only pass are no change: still overdue, nearer, silent for longer")
    func timeAlone() {
        var small = SmallProgramme()
        small.milestone("late", finish: "2025-01-31")
        small.report("late", on: "2025-02-10", .inProgress)
        small.milestone("near", finish: "2025-06-30")
        small.report("near", on: "2025-02-10", forecast: "2025-06-30")
        small.milestone("planned", finish: "2025-12-31")
        #expect(items(small, "2025-02-11", "2025-06-15") == [])
    }

    @Test("Overdue by the day alone: its day went by")
    func overdueByTime() {
        var small = SmallProgramme()
        small.milestone("m", finish: "2025-01-31")
        small.report("m", on: "2025-01-20", forecast: "2025-03-31")
        let item = items(small, "2025-01-31", "2025-02-01").first
        #expect(item?.changes == [.milestoneStatus(from: .offTrack(days: 59), to: .overdue(days: 1))])
        #expect(item?.consequence == .turnedWorse)
        #expect(item?.bandsFallen == 0)
    }

    @Test("Paused, dropped and superseded are given up; a state alone is only said")
    func states() {
        var small = SmallProgramme()
        for (id, state) in [("p", Report.State.paused), ("d", .dropped), ("s", .superseded)] {
            small.milestone(id, finish: "2025-12-31")
            small.report(id, on: "2025-02-01", state)
        }
        small.milestone("w", finish: "2025-12-31")
        small.report("w", on: "2025-02-01", .inProgress)
        let found = items(small, "2025-01-31", "2025-02-01")
        #expect(found.map(\.consequence) == [.givenUp, .givenUp, .givenUp, .said])
        #expect(found.map(\.subject.key) == ["d", "p", "s", "w"])
        #expect(found.last?.changes == [.state(from: nil, to: .inProgress)])
    }

    @Test("A report that changes nothing is counted and not listed")
    func quiet() {
        var small = SmallProgramme()
        small.milestone("m", finish: "2025-12-31")
        for month in ["02", "03", "04"] {
            small.report("m", on: "2025-\(month)-01", .inProgress, forecast: "2025-12-31", rating: .green)
        }
        let difference = Difference(
            from: small.standing(on: "2025-02-01"), to: small.standing(on: "2025-04-01"))
        #expect(difference.items == [])
        #expect(difference.quietReports == 2)
        #expect(!difference.isEmpty)
    }

    @Test("A plan that another edition moved, and what it waits for")
    func plan() throws {
        var small = SmallProgramme()
        small.milestone("a", finish: "2025-06-30")
        small.milestone("m", finish: "2025-12-31", dependsOn: ["a"])
        var edition = small.programme
        edition.milestones[1] = edition.milestones[1].edited(finish: day("2026-01-10"), dependsOn: [])
        let difference = Difference(
            from: small.standing(on: "2025-03-01"), to: Standing(of: edition, on: day("2025-03-01")))
        let item = try #require(difference.items.first)
        #expect(difference.items.count == 1)
        #expect(
            item.changes == [
                .moved(.plannedFinish, from: day("2025-12-31"), to: day("2026-01-10")),
                .redefined(.dependencies, from: .keys(["a"]), to: .none),
            ])
        #expect(item.consequence == .movedLater && item.daysMoved == 10)
    }
}
