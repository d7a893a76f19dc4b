import Canvas
import Dashboard
import Notation
import Panels
import Testing

@Suite("Pages beside the panels")
struct PageTests {
    @Test("Digits and d lead to them from anywhere", arguments: ["", "1 Enter", "4 Enter Enter", "?", "6"])
    func digits(place: String) {
        let board = BoardAtHand().after(Script(place))
        for (key, page) in [("5", PageID.legalBasis), ("6", .changes), ("d", .changes), ("7", .findings)] {
            let opened = board.after(Script(key))
            #expect(opened.state.screens.map(\.content) == [.page(page)], "\(place) \(key)")
            #expect(opened.after("Esc").state.screens.isEmpty)
        }
    }

    @Test("Tab goes through panels and pages and around")
    func tabs() {
        var board = BoardAtHand().after("1 Enter")
        var seen: [OpenScreen.Content?] = []
        for _ in 0..<7 {
            board.press("Tab")
            seen.append(board.state.screens.last?.content)
        }
        #expect(
            seen == [
                .panel(.restructuring), .panel(.congress), .panel(.attention), .page(.legalBasis),
                .page(.changes), .page(.findings), .panel(.breakthroughs),
            ])
        #expect(BoardAtHand().after("1 Enter S-Tab").state.screens.last?.content == .page(.findings))
    }

    @Test("Changes are those of the week before; < and > move the earlier day, brackets the later one")
    func changes() {
        let board = BoardAtHand().after("6")
        #expect(board.screen.contains("2025-09-13 → 2025-09-20"))
        #expect(board.after("<").screen.contains("2025-09-06 → 2025-09-20"))
        #expect(board.after("< >").screen.contains("2025-09-13 → 2025-09-20"))
        #expect(board.after("> > >").screen.contains("2025-09-19 → 2025-09-20"))
        #expect(board.after("[").screen.contains("2025-09-12 → 2025-09-19"))
        #expect(board.after("L").screen.contains("13/09/2025 → 20/09/2025"))
    }

    @Test("What changed leads to its item and back to the same place")
    func item() {
        let board = BoardAtHand().after("6 < < Down Enter")
        #expect(board.state.screens.count == 2)
        let back = board.after("Esc")
        #expect(back.screen.contains("2025-08-30 → 2025-09-20"))
        #expect(back.selected == BoardAtHand().after("6 < < Down").selected)
    }

    @Test("A document leads to what rests on it")
    func document() {
        let board = BoardAtHand().after("5").after("/ 4 5 - C T Enter Enter")
        #expect(board.state.screens.last?.content == .item(.document("45-CT/TW")))
        let opened = board.after("Down Down Enter")
        #expect(opened.state.screens.count == 3)
        #expect(opened.breadcrumb.contains("45-CT/TW"))
    }

    @Test("The timeline zooms and scrolls where it is in sight, and nowhere else")
    func timeline() {
        let board = BoardAtHand()
        #expect(board.after("+").state.timeline.zoom == .threeYears)
        #expect(board.after("3 Enter + + +").screen.contains("Jul"))
        #expect(board.after("+ + -").state.timeline.zoom == .threeYears)
        #expect(board.after("1 Enter +").state.timeline == .whole)
        #expect(board.after("4 Enter Enter + >").state.timeline == .whole)
        #expect(board.after("3 Enter + + + >").state.timeline.shift > 0)
        #expect(board.after("3 Enter >").state.timeline == .whole)
    }

    @Test("On a wide screen the selected item is open beside its list, and follows the selection")
    func detail() {
        let board = BoardAtHand(width: 160, height: 40).after("4 Enter")
        #expect(board.screen.contains("╭ Detail") && board.screen.contains("Settle Decree 178/67 "))
        #expect(board.after("Down Down").screen.contains("Course (%)"))
        #expect(!BoardAtHand(width: 149, height: 40).after("4 Enter").screen.contains("╭ Detail"))
        // A snapshot of it has the list alone, in the whole width.
        let printed = board.state.drawForSnapshot()
        #expect(!(0..<printed.size.height).map(printed.line).joined().contains("Detail"))
    }
}
