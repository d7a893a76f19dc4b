import Assessment
import Canvas
import Notation
import ReformModel
import TestSupport
import Testing

@testable import Panels

@Suite("What is made up is marked wherever it is shown")
struct MadeUpTests {
    /// A programme of which everything is illustrative.
    private func context() -> PanelContext {
        var small = SmallProgramme()
        small.workstream("congress", panel: .congress)
        small.workstream("other", panel: .breakthroughs)
        small.indicator("i", baseline: 0, on: "2025-01-01", workstream: "other")
        small.target("i", 100, due: "2025-12-31")
        for month in 1...6 {
            small.observation("i", Double(month) * 7.3, on: "2025-0\(month)-28", .illustrative)
        }
        for (index, level) in ["commune", "province", "central"].enumerated() {
            small.milestone(
                level, start: "2025-02-01", finish: "2025-0\(index + 5)-20", workstream: "congress",
                level: level)
            small.report(level, on: "2025-03-01", .inProgress, forecast: "2025-09-01", .illustrative)
            small.report(level, on: "2025-04-01", .inProgress, forecast: "2025-10-01", .illustrative)
        }
        small.unit("u")
        small.staffing("u", on: "2025-01-31", .cadre, quota: 10, present: 9, .illustrative)
        small.staffing("u", on: "2025-05-31", .cadre, quota: 10, present: 8, .illustrative)
        return PanelContext(standing: small.standing(on: "2025-06-30"), language: .english)
    }

    @Test("Charts, waterfalls, histories, curves and forecasts")
    func everywhere() throws {
        let context = context()
        func text(_ panel: PanelID) -> [String] {
            let lines = Panel.named(panel).lines(context, PanelRoom(width: 90, extent: .full))
            return Drawn.text(lines, width: 90).split(separator: "\n").map(String.init)
        }
        let restructuring = text(.restructuring)
        for line in restructuring
        where line.contains("2025-05-31") || line.contains("2025-01-31") || line.contains("within the same") {
            #expect(line.contains("~"), "\(line)")
        }
        #expect(restructuring.contains { $0.contains("~8 / ~10") })
        let congress = text(.congress)
        #expect(congress.contains { $0.contains("~expected") })
        #expect(congress.contains { $0.contains("○ illustrative forecast") })
        #expect(
            congress.contains { $0.contains("○") && $0.contains("┤") || $0.contains("○") && $0.contains("│") }
        )
        let page = Drawn.text(ItemPage.lines(for: .indicator("i"), in: context, width: 90), width: 90)
        #expect(page.contains("○ illustrative values") && !page.contains("● values"))
        #expect(page.contains("~likely (95 %)"))
    }
}
