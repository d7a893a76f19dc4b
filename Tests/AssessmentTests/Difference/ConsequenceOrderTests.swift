import Assessment
import Notation
import ReformModel
import TestSupport
import Testing

@Suite("The order of changes")
struct ConsequenceOrderTests {
    @Test("By consequence, then by bands fallen, then by days, then by key")
    func order() {
        var small = SmallProgramme()
        func late(_ id: String, _ forecast: String, from before: String? = "2025-12-31") {
            small.milestone(id, start: "2025-06-01", finish: "2025-12-31")
            if let before { small.report(id, on: "2025-02-01", forecast: before) }
            small.report(id, on: "2025-03-01", forecast: forecast)
        }
        late("z-red", "2026-06-30")
        late("y-red", "2026-06-30")
        late("x-red-by-more-days", "2026-07-31")
        late("w-red-from-amber", "2026-12-31", from: "2026-01-15")
        late("v-amber", "2026-01-20")
        late("u-later", "2025-12-20", from: "2025-12-10")
        late("t-earlier", "2025-12-10", from: "2025-12-20")
        late("s-new", "2025-12-31", from: nil)
        let items = Difference(
            from: small.standing(on: "2025-02-01"), to: small.standing(on: "2025-03-01")
        ).items
        #expect(
            items.map(\.subject.key) == [
                "x-red-by-more-days", "y-red", "z-red", "w-red-from-amber", "v-amber", "u-later", "s-new",
                "t-earlier",
            ])
        #expect(
            items.map(\.consequence) == [
                .turnedRed, .turnedRed, .turnedRed, .turnedRed, .turnedWorse, .movedLater, .better,
                .movedEarlier,
            ])
        #expect(items.map(\.bandsFallen) == [2, 2, 2, 1, 1, 0, 0, 0])
    }

    @Test("The sample of a summer: what became red first, documents last")
    func sample() {
        let items = Difference(
            from: Standing(of: Sample.programme, on: day("2025-06-30")),
            to: Standing(of: Sample.programme, on: day("2025-09-20"))
        ).items
        #expect(
            items.prefix(5).map(\.subject.key) == [
                "decree-178-settlement", "grdp-growth", "settlement-paid", "digital-transformation",
                "job-positions",
            ])
        #expect(items.last?.subject == .document("7461/BNV-TCBC"))
        #expect(items == items.sorted())
    }
}
