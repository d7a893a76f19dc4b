import Assessment
import ReformModel
import TestSupport
import Testing

@Suite("Units before and after")
struct TierChangeTests {
    private var small: SmallProgramme {
        var small = SmallProgramme()
        for id in ["a", "b", "c"] { small.unit(id, "commune", dissolved: "2025-07-01") }
        small.unit("d", "ward")
        small.unit("e", "ward", founded: "2025-07-01")
        small.unit("f", "special_zone", founded: "2025-09-01")
        small.unit("g", "district", dissolved: "2025-07-01")
        small.unit("h", "harbour")
        small.succession("a", into: "e", on: "2025-07-01")
        small.succession("b", into: "e", on: "2025-07-01")
        small.succession("b", into: "d", on: "2025-07-01")
        small.succession("c", into: "e")
        return small
    }

    private func counts(_ change: TierChange) -> [[String]] {
        change.kinds.map { [$0.kind, String($0.before), String($0.after)] }
    }

    @Test("The day before nothing has changed, on the day everything has")
    func onTheDay() throws {
        let before = small.standing(on: "2025-06-30").unitChanges
        #expect(before.map(\.tier) == [.commune, .district, nil])
        #expect(counts(before[0]) == [["commune", "3", "3"], ["ward", "1", "1"]])
        #expect(before[0].day == nil)
        #expect(before[0].splitCount == 0)
        let on = small.standing(on: "2025-07-01").unitChanges
        #expect(counts(on[0]) == [["commune", "3", "0"], ["ward", "1", "2"]])
        #expect(on[0].before == 4)
        #expect(on[0].after == 2)
        #expect(on[0].day == day("2025-07-01"))
        #expect(on[0].splitCount == 1)
        #expect(counts(on[1]) == [["district", "1", "0"]])
        #expect(counts(on[2]) == [["harbour", "1", "1"]])
    }

    @Test("It stays until the next change, which is then the one measured")
    func after() {
        #expect(counts(small.standing(on: "2025-08-31").unitChanges[0])[0] == ["commune", "3", "0"])
        let next = small.standing(on: "2025-09-01").unitChanges[0]
        #expect(counts(next) == [["ward", "2", "2"], ["special_zone", "0", "1"]])
        #expect(next.day == day("2025-09-01"))
    }
}
