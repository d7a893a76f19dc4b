import Canvas
import Dashboard
import Notation
import Panels
import TestSupport
import Testing

@Suite("Opening panels and items")
struct OpeningTests {
    @Test(
        "A panel opens into its list with the same item selected, and closes on it", arguments: [1, 2, 3, 4])
    func panel(digit: Int) throws {
        let board = BoardAtHand().after(Script("\(digit) Down"))
        let item = try #require(board.selected)
        let open = board.after("Enter")
        #expect(open.state.screens.map(\.content) == [.panel(board.state.focus)])
        #expect(open.selected == item)
        #expect(open.selectedRow != nil)
        let moved = open.after("Down")
        #expect(moved.selected != item)
        let back = moved.after("Esc")
        #expect(back.state.screens.isEmpty)
        #expect(back.selected == moved.selected)
    }

    @Test("An indicator opened shows its figures, its formula and the rows that they come from")
    func indicator() throws {
        let page = try open(.indicator("grdp-growth"), from: "1").tall(rows: 120)
        let row = try #require(line(of: "grdp-growth,2025-06-30", in: "observations.csv"))
        #expect(page.screen.contains("observations.csv:\(row)"))
        let target = try #require(line(of: "grdp-growth,2025-12-31,2025-02-26", in: "targets.csv"))
        #expect(page.screen.contains("targets.csv:\(target)"))
        #expect(page.screen.contains("11.03"))
        #expect(page.screen.contains("14.00"))
        #expect(page.screen.contains("off track"))
        #expect(page.rows.contains { $0.contains("=") && $0.contains("/") })
        #expect(page.screen.contains("259/NQ-HĐND"))
    }

    @Test("A milestone opened shows its days and its reports by their rows")
    func milestone() throws {
        let page = try open(.milestone("congress-province"), from: "3")
        let row = try #require(line(of: "congress-province,congress", in: "milestones.csv"))
        #expect(page.screen.contains("milestones.csv:\(row)"))
        #expect(page.screen.contains("5 days"))
    }

    @Test("The way back is shown, and Esc and Backspace go it step by step", arguments: ["Esc", "Backspace"])
    func back(key: Script) throws {
        var page = try open(.indicator("grdp-growth"), from: "1")
        for part in ["Board", "1 Strategic breakthroughs", "GRDP growth"] {
            #expect(page.breadcrumb.contains(part))
        }
        page.press(key)
        #expect(page.state.screens.count == 1)
        #expect(page.selected == .indicator("grdp-growth"))
        #expect(page.breadcrumb.contains("1 Strategic breakthroughs"))
        #expect(!page.breadcrumb.contains("GRDP growth"))
        page.press(key)
        #expect(page.state.screens.isEmpty)
        #expect(page.selected == .indicator("grdp-growth"))
        page.press(key)
        #expect(page.state.screens.isEmpty)
    }

    @Test("With a page open a digit goes to that panel's page, and the focus with it")
    func digitOnPage() throws {
        let page = try open(.indicator("grdp-growth"), from: "1").after("3")
        #expect(page.state.screens.map(\.content) == [.panel(.congress)])
        #expect(page.after("Esc").state.focus == .congress)
        #expect(page.after("Tab").state.screens.map(\.content) == [.panel(.attention)])
    }

    @Test(
        "Every item of every panel opens, is drawn, and is closed again",
        arguments: [(120, 40, Language.english), (40, 12, .vietnamese)])
    func everyItem(width: Int, height: Int, language: Language) {
        for panel in PanelID.allCases {
            var list = BoardAtHand(language, width: width, height: height)
            list.press(Script("\(panel.rawValue) Enter g"))
            var seen: Set<ItemID> = []
            while let item = list.selected, seen.insert(item).inserted {
                let page = list.after("Enter")
                #expect(page.state.screens.last?.content == .item(item))
                #expect(page.rows.dropFirst(2).contains { !$0.isEmpty })
                #expect(page.after("Esc").selected == item)
                list.press("Down")
            }
        }
    }

    /// The page of an item, opened by the keys that lead to it.
    private func open(_ item: ItemID, from digit: String) throws -> BoardAtHand {
        var board = BoardAtHand(width: 120, height: 70).after(Script("\(digit) Enter g"))
        for _ in 0..<200 where board.selected != item { board.press("Down") }
        try #require(board.selected == item)
        return board.after("Enter")
    }
}
