import Assessment
import Canvas
import Notation
import Panels
import ReformModel
import TestSupport
import Testing

@Suite("One unit: where it came from, what became of it, what it had")
struct UnitLineageTests {
    private func page(_ unit: String, _ language: Language = .english) -> String {
        var small = SmallProgramme()
        small.unit("Old A", dissolved: "2025-07-01", population: 1000, area: 10)
        small.unit("Old B", dissolved: "2025-07-01", population: 500, area: 5.5)
        small.unit("Old C", dissolved: "2025-07-01", population: 300)
        small.unit("New", founded: "2025-07-01", population: 1600, area: 15.5)
        small.unit("Other", founded: "2025-07-01")
        small.succession("Old A", into: "New", on: "2025-07-01", .whole)
        small.succession("Old B", into: "New", on: "2025-07-01", .whole)
        small.succession("Old C", into: "Other", on: "2025-07-01", .part)
        small.succession("Old C", into: "New 2", on: "2025-07-01", .part)
        small.staffing("New", on: "2025-07-31", .cadre, quota: 30, present: 20)
        small.staffing("New", on: "2025-07-31", .contract, present: 10)
        small.staffing("New", on: "2025-08-31", .cadre, quota: 15, present: 22)
        let context = PanelContext(standing: small.standing(on: "2025-09-01"), language: language)
        return Drawn.text(ItemPage.lines(for: .unit(unit), in: context, width: 70), width: 70)
    }

    @Test("What it was made of, with inhabitants and land before and after")
    func made() {
        let page = page("New")
        for line in [
            "Made of (2)", "├─ Old A  whole · 2025-07-01", "└─ Old B  whole", "Before and after",
            "Old A             1,000     10.00", "sum before        1,500     15.50",
            "New               1,600     15.50", "difference         +100      0.00",
        ] { #expect(page.contains(line), "\(line)\n\(page)") }
    }

    @Test("A unit that was split: both that it went into, and no sum of what is not known")
    func split() {
        let page = page("Old C")
        #expect(page.contains("Became (2)"))
        #expect(page.contains("├─ Other  part") && page.contains("└─ New 2  part"))
        #expect(!self.page("Other").contains("difference"))
        #expect(self.page("Other").contains("└─ Old C  part"))
        #expect(self.page("Other").contains("└─ also into New 2  part"))
    }

    @Test("Its staff over time, in both languages")
    func staff() {
        let page = page("New")
        #expect(page.contains("Present / quota over time"))
        #expect(page.contains("2025-07-31  30 / 30"))
        #expect(page.contains("2025-08-31  32 / 15"))
        #expect(page.contains("██ cadres   ▓▓ contract"))
        let vietnamese = self.page("New", .vietnamese)
        #expect(vietnamese.contains("Có mặt / biên chế qua thời gian"))
        #expect(vietnamese.contains("██ cán bộ   ▓▓ hợp đồng"))
    }
}
