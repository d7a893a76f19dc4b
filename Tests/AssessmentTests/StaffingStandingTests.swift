import Assessment
import ReformModel
import TestSupport
import Testing

@Suite("Staffing")
struct StaffingStandingTests {
    @Test("The last row of each unit, summed by category; the total is their sum")
    func categories() throws {
        var small = SmallProgramme()
        small.staffing("a", on: "2025-01-01", .cadre, quota: 10, present: 9)
        small.staffing("a", on: "2025-06-01", .cadre, quota: 8, present: 7)
        small.staffing("b", on: "2025-03-01", .cadre, quota: 5, present: 4)
        small.staffing("b", on: "2025-03-01", .contract, present: 2, .illustrative)
        let standing = small.standing(on: "2025-06-01").staffing
        #expect(standing.map(\.category) == [nil, .cadre, .contract])
        #expect(standing.map(\.quota) == [13, 13, nil])
        #expect(standing.map(\.present) == [13, 11, 2])
        #expect(standing.map(\.earlierPresent) == [15, 13, 2])
        #expect(standing.map(\.isIllustrative) == [true, false, true])
        #expect(standing.map(\.day) == [day("2025-06-01"), day("2025-06-01"), day("2025-03-01")])
    }

    @Test("Rows without a category are the total of their unit, and of no other")
    func totals() throws {
        var small = SmallProgramme()
        small.staffing("a", on: "2025-01-01", quota: 20, present: 18)
        small.staffing("a", on: "2025-01-01", .cadre, quota: 6, present: 5)
        small.staffing("b", on: "2025-01-01", .cadre, quota: 5, present: 4)
        let standing = small.standing(on: "2025-01-01").staffing
        #expect(standing.map(\.quota) == [25, 11])
        #expect(standing.map(\.present) == [22, 9])
    }

    @Test("A row with a quota alone leaves standing who was present, and the other way round")
    func halfRows() throws {
        var small = SmallProgramme()
        small.staffing("a", on: "2025-01-01", .cadre, quota: 20, present: 18)
        small.staffing("a", on: "2025-06-01", .cadre, quota: 15)
        small.staffing("a", on: "2025-07-01", .cadre, present: 16)
        let june = try #require(small.standing(on: "2025-06-01").staffing.first)
        #expect(june.quota == 15)
        #expect(june.present == 18)
        let july = try #require(small.standing(on: "2025-07-01").staffing.first)
        #expect(july.quota == 15)
        #expect(july.present == 16)
        #expect(july.earlierPresent == 18)
    }

    @Test("A dissolved unit counts before and not now, a founded one now and not before")
    func merger() throws {
        var small = SmallProgramme()
        small.unit("old", dissolved: "2025-07-01")
        small.unit("new", founded: "2025-07-01")
        small.unit("other")
        small.staffing("old", on: "2025-06-30", .cadre, quota: 100, present: 90)
        small.staffing("other", on: "2025-06-30", .cadre, quota: 10, present: 10)
        small.staffing("new", on: "2025-07-01", .cadre, quota: 80, present: 75)
        let before = try #require(small.standing(on: "2025-06-30").staffing.first)
        #expect(before.present == 100)
        #expect(before.earlierPresent == 100)
        let after = try #require(small.standing(on: "2025-07-01").staffing.first)
        #expect(after.quota == 90)
        #expect(after.present == 85)
        #expect(after.earlierPresent == 100)
    }

    @Test("Figures about a day to come, or not yet known, are left out")
    func notYet() {
        var small = SmallProgramme()
        small.staffing("a", on: "2025-06-01", .cadre, quota: 8, reported: "2025-05-01")
        small.staffing("b", on: "2025-03-01", .cadre, quota: 8, reported: "2025-07-01")
        #expect(small.standing(on: "2025-05-31").staffing.isEmpty)
        #expect(small.standing(on: "2025-06-01").staffing.map(\.quota) == [8, 8])
        #expect(small.standing(on: "2025-07-01").staffing.map(\.quota) == [16, 16])
    }
}
