import Canvas
import Notation
import Panels
import TestSupport
import Testing

@Suite("Panels opened, and pages of items")
struct PageGoldenTests {
    @Test("Each panel opened", arguments: PanelID.allCases, [Language.vietnamese, .english])
    func panels(panel: PanelID, language: Language) {
        let lines = Panel.named(panel).lines(Sample.context(language), PanelRoom(width: 98, extent: .full))
        GoldenText.expect(Drawn.text(lines, width: 98), named: "panel-\(panel)-\(language.rawValue)")
    }

    @Test(
        "An item of each kind",
        arguments: [
            ("grdp-growth", ItemID.indicator("grdp-growth")),
            ("budget-revenue", .indicator("budget-revenue")),
            ("held-central", .indicator("held-central")),
            ("settlement", .milestone("decree-178-settlement")),
            ("congress", .milestone("congress-province")),
            ("tien-yen", .unit("06862-2025")),
        ], [Language.vietnamese, .english])
    func items(item: (name: String, id: ItemID), language: Language) {
        let lines = ItemPage.lines(for: item.id, in: Sample.context(language), width: 98)
        GoldenText.expect(Drawn.text(lines, width: 98), named: "item-\(item.name)-\(language.rawValue)")
    }

    @Test(
        "A running total that can be projected, and a good status that has grown old",
        arguments: [("tourists", "2025-12-01"), ("par-index", "2026-05-01")],
        [Language.vietnamese, .english])
    func onAnotherDay(item: (id: String, day: String), language: Language) throws {
        let context = Sample.context(on: try #require(Day(iso: item.day)), language)
        let lines = ItemPage.lines(for: .indicator(item.id), in: context, width: 98)
        GoldenText.expect(
            Drawn.text(lines, width: 98), named: "item-\(item.id)-\(item.day)-\(language.rawValue)")
    }

    @Test("An item that is gone says so")
    func gone() {
        let lines = ItemPage.lines(for: .indicator("no-such"), in: Sample.context(.english), width: 60)
        #expect(Drawn.text(lines, width: 60) == "This item is no longer in the files.\n")
    }
}

/// Lines as text.
enum Drawn {
    static func text(_ lines: [PanelLine], width: Int) -> String {
        var grid = Grid(Size(width: width, height: lines.count))
        for (row, line) in lines.enumerated() { line.draw(in: grid.bounds.rows(from: row), on: &grid) }
        return (0..<lines.count).map { grid.line($0) + "\n" }.joined()
    }
}
