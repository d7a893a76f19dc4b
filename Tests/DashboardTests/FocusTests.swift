import Canvas
import Dashboard
import Notation
import Panels
import Testing

@Suite("Going from panel to panel")
struct FocusTests {
    @Test(
        "Digits, Tab and sideways keys move the focus",
        arguments: [
            ("2", .restructuring), ("4", .attention), ("4 1", .breakthroughs), ("Tab", .restructuring),
            ("Tab Tab Tab Tab", .breakthroughs), ("S-Tab", .attention), ("Right", .restructuring),
            ("l l", .congress), ("3 h", .restructuring), ("Left", .attention), ("3 Left", .restructuring),
        ] as [(Script, PanelID)])
    func focus(keys: Script, panel: PanelID) {
        let board = BoardAtHand().after(keys)
        #expect(board.state.focus == panel)
        #expect(board.state.screens.isEmpty)
    }

    @Test("The focus can be seen without colours")
    func visible() {
        for panel in PanelID.allCases {
            let title = "\(panel.rawValue) \(Panel.named(panel).title[.english])"
            let focused = BoardAtHand().after(Script("\(panel.rawValue)"))
            let other = BoardAtHand().after(panel == .attention ? "1" : "4")
            #expect(focused.row(with: title) != other.row(with: title), "\(panel)")
        }
    }

    @Test("Up and down move within the panel, by arrows and by letters, and stop at its ends")
    func movement() {
        let start = BoardAtHand()
        let first = start.selected
        let second = start.after("Down").selected
        #expect(first != nil && second != nil && first != second)
        #expect(start.after("j").selected == second)
        #expect(start.after("Down Up").selected == first)
        #expect(start.after("j k").selected == first)
        #expect(start.after("Up").selected == first)
        #expect(start.after("G g").selected == first)
        #expect(start.after("End Home").selected == first)
        let last = start.after("G")
        #expect(last.selected != first)
        #expect(last.after("Down").selected == last.selected)
        #expect(start.after(Script("Down") * 60).selected == last.selected)
    }

    @Test(
        "What is selected can be seen, at every size that has room for more than the header",
        arguments: [(120, 40), (110, 24), (80, 24), (60, 15), (40, 12), (20, 5), (200, 60)])
    func selectionIsInSight(width: Int, height: Int) {
        for panel in PanelID.allCases {
            var board = BoardAtHand(width: width, height: height).after(Script("\(panel.rawValue)"))
            var seen: Set<ItemID> = []
            while let item = board.selected, seen.insert(item).inserted {
                #expect(board.selectedRow != nil, "\(panel): \(item)")
                board.press("Down")
            }
            #expect(!seen.isEmpty)
        }
    }

    @Test(
        "The panel that has the focus is named wherever its list stands",
        arguments: [(120, 40), (80, 24), (60, 15), (40, 12), (40, 8)])
    func titleIsInSight(width: Int, height: Int) {
        for panel in PanelID.allCases {
            var board = BoardAtHand(width: width, height: height).after(Script("\(panel.rawValue)"))
            var seen: Set<ItemID> = []
            while let item = board.selected, seen.insert(item).inserted {
                #expect(
                    board.rows.contains { $0.contains("▸ \(panel.rawValue) ") }, "\(panel): \(item)")
                #expect(board.selectedRow != nil, "\(panel): \(item)")
                board.press("Down")
            }
        }
    }
}
