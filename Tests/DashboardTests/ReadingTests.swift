import Canvas
import Dashboard
import Notation
import Panels
import Testing

@Suite("Reading a page that is longer than the screen")
struct ReadingTests {
    @Test("Line by line, all of it comes by", arguments: [(80, 24), (40, 8), (60, 12)])
    func allLines(width: Int, height: Int) throws {
        for panel in [PanelID.breakthroughs, .congress, .attention] {
            var page = BoardAtHand(width: width, height: height).after(
                Script("\(panel.rawValue) Enter g Enter"))
            let tall = page.tall(rows: 300)
            var seen: Set<String> = []
            var rows: [String] = []
            while rows != page.textRows {
                rows = page.textRows
                seen.formUnion(rows)
                page.press("Down")
            }
            for line in tall.textRows.dropFirst(2).dropLast() where !line.isEmpty {
                #expect(seen.contains(line), "\(line)")
            }
        }
    }

    @Test("Enter opens nothing that is out of sight", arguments: [(80, 24), (40, 8), (60, 12)])
    func nothingHidden(width: Int, height: Int) {
        for panel in PanelID.allCases {
            for script in ["", "Enter", "G Enter"] as [Script] {
                var page = BoardAtHand(width: width, height: height)
                page.press(Script("\(panel.rawValue) Enter"))
                page.press(script)
                for key in Script("Down Down PgDn Up PgDn Down PgUp G Down Up g Down [ { ]").keys {
                    page.press(key)
                    let opened = page.after("Enter")
                    if opened.state.screens.count > page.state.screens.count {
                        #expect(
                            page.selectedRow != nil,
                            "\(panel) \(script) \(key)\n\(page.screen)")
                    }
                }
            }
        }
    }

    @Test("A small terminal opens a panel where its selection is")
    func openedAtSelection() {
        for panel in PanelID.allCases {
            let board = BoardAtHand(width: 60, height: 10).after(Script("\(panel.rawValue) G Enter"))
            #expect(board.selectedRow != nil, "\(panel)")
            #expect(board.after("L").selectedRow != nil, "\(panel)")
        }
    }
}
