import Assessment
import Notation
import ReformModel
import TestSupport
import Testing

@Suite("Staff over time")
struct StaffingHistoryTests {
    private func programme() -> SmallProgramme {
        var small = SmallProgramme()
        small.unit("a")
        small.unit("b", dissolved: "2025-07-01")
        small.staffing("a", on: "2025-01-31", .cadre, quota: 12, present: 10)
        small.staffing("a", on: "2025-01-31", .contract, present: 5)
        small.staffing("b", on: "2025-01-31", .cadre, present: 7)
        small.staffing("a", on: "2025-07-31", .cadre, present: 9)
        small.staffing("a", on: "2025-12-31", .cadre, quota: 8)
        return small
    }

    @Test("Of all units: what stood on each day with figures, without those that are gone")
    func all() {
        let history = programme().standing(on: "2025-12-31").staffingHistory()
        #expect(history.map(\.day) == [day("2025-01-31"), day("2025-07-31")])
        #expect(history.map(\.total.present) == [22, 14])
        #expect(history[0].categories.map(\.category) == [.cadre, .contract])
        #expect(history[1].categories.map(\.present) == [9, 5])
        #expect(history[1].total.quota == 12)
    }

    @Test("Of one unit, and no more days than asked for")
    func one() {
        let standing = programme().standing(on: "2025-12-31")
        #expect(standing.staffingHistory(of: "b").map(\.total.present) == [7])
        #expect(standing.staffingHistory(of: "none").isEmpty)
        #expect(standing.staffingHistory(most: 1).map(\.day) == [day("2025-07-31")])
    }

    @Test("Nothing of a day to come, or that nobody knew")
    func known() {
        #expect(programme().standing(on: "2025-02-01").staffingHistory().count == 1)
        var small = programme()
        small.staffing("a", on: "2025-02-28", .cadre, present: 11, reported: "2025-09-01")
        #expect(small.standing(on: "2025-08-31").staffingHistory().count == 2)
        #expect(small.standing(on: "2025-09-01").staffingHistory().count == 3)
    }
}

@Suite("Bodies by part of the political system")
struct BlocChangeTests {
    @Test("Before and after the last change of each part, without the territorial units")
    func changes() {
        var small = SmallProgramme()
        small.unit("commission", "board", dissolved: "2025-02-01", bloc: .party)
        small.unit("propaganda", "board", dissolved: "2025-02-01", bloc: .party)
        small.unit("merged", "board", founded: "2025-02-01", bloc: .party)
        small.unit("front", "board", bloc: .front)
        small.unit("ward", "ward", bloc: .territorial)
        let changes = small.standing(on: "2025-06-01").blocChanges
        #expect(changes.map(\.bloc) == [.party, .front])
        #expect(changes[0].before == 2 && changes[0].after == 1 && changes[0].day == day("2025-02-01"))
        #expect(changes[1].before == 1 && changes[1].after == 1 && changes[1].day == nil)
        let before = small.standing(on: "2025-01-31").blocChanges
        #expect(before[0].after == 2 && before[0].day == nil)
    }
}
