import Canvas
import Dashboard
import Notation
import Panels
import Testing

/// What is selected is an item, not a row.
@Suite("A selection stays with its item")
struct IdentityTests {
    @Test(
        "Across days, languages, sizes and themes",
        arguments: ["[", "]", "{", "{ {", "L", "T", "L [ L ]", "?", "? Esc", "s"] as [Script])
    func kept(keys: Script) throws {
        for (panel, item) in try [pick("1", 5), pick("3", 3)] {
            for open in ["", "Enter"] {
                var board = panel.after(Script(open))
                board.press(keys)
                if board.state.screens.last?.content == .help { board.press("Esc") }
                #expect(board.selected == item)
                board.resize(width: 40, height: 12)
                #expect(board.selected == item)
                board.resize(width: 1, height: 1)
                board.resize(width: 120, height: 40)
                #expect(board.selected == item)
                #expect(board.selectedRow != nil)
            }
        }
    }

    @Test("An item that a day does not have gives the selection to one that is there, and can be seen")
    func gone() throws {
        var board = BoardAtHand(width: 80, height: 24).after("2 Enter G")
        let unit = try #require(board.selected)
        board.press("{ { { { { { { { {")
        let other = try #require(board.selected)
        #expect(board.selectedRow != nil)
        #expect(board.day < (Day(iso: "2025-01-01") ?? Day(number: 0)))
        if other != unit { #expect(board.after("Enter").state.screens.last?.content == .item(other)) }
    }

    @Test("A storm of sizes leaves the state as it was")
    func storm() {
        let board = BoardAtHand().after("3 Enter Down Down")
        var tossed = board
        for size in [(80, 24), (1, 1), (200, 2), (2, 200), (0, 0), (40, 12), (1, 40), (60, 15), (120, 40)] {
            tossed.resize(width: size.0, height: size.1)
            let grid = tossed.state.draw()
            #expect(grid.size.width == size.0 && grid.size.height == size.1)
        }
        #expect(tossed.screen == board.screen)
        #expect(tossed.selected == board.selected)
    }

    /// A panel with its item of that number selected.
    private func pick(_ digit: String, _ number: Int) throws -> (BoardAtHand, ItemID) {
        let board = BoardAtHand().after(Script(digit)).after(Script("Down") * number)
        return (board, try #require(board.selected))
    }
}
