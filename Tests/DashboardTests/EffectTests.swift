import Canvas
import Dashboard
import Notation
import Panels
import Testing

@Suite("What the board asks of the world")
struct EffectTests {
    @Test(
        "One effect a key, on the board and on a page",
        arguments: [
            ("s", [.saveSnapshot]), ("T", [.useTheme("day")]),
            ("T T", [.useTheme("day"), .useTheme("night")]),
            ("^z", [.suspend]), ("q", [.quit]), ("r", [.reload]), ("^c", [.quit]),
            ("2 Enter Down Esc [ L ?", []),
        ] as [(Script, [Effect])])
    func effects(keys: Script, effects: [Effect]) {
        #expect(BoardAtHand().after(keys).effects == effects)
        #expect(BoardAtHand().after("1 Enter").after(keys).effects == effects)
    }

    @Test("The name of a theme is shown until the next key")
    func themeNamed() {
        let board = BoardAtHand().after("T")
        #expect(board.hints.contains("day"))
        #expect(board.after("Down").hints == BoardAtHand().after("Down").hints)
    }

    @Test("A snapshot is the board without what belongs to operating it", arguments: [120, 80, 30])
    func snapshot(width: Int) {
        let quiet = BoardAtHand(width: width, height: 24)
        let busy = quiet.after("3 Down T")
        #expect(busy.state.drawForSnapshot() == quiet.state.drawForSnapshot())
        let grid = busy.state.drawForSnapshot()
        let isSelected = (0..<grid.size.height).contains { y in
            (0..<grid.size.width).contains { grid[$0, y].style.ground == .selection }
        }
        #expect(!isSelected)
    }

    @Test("A snapshot of a page has all its lines, seen or not")
    func snapshotOfPage() {
        let page = BoardAtHand(width: 80, height: 10).after("2 Enter")
        let grid = page.state.drawForSnapshot()
        let text = (0..<grid.size.height).map(grid.line).joined(separator: "\n")
        #expect(text.contains("Commune-level units"))
        #expect(grid.size.height > 20)
        #expect(!text.contains("Board →"))
    }
}
