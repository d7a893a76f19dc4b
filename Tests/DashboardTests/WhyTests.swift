import Canvas
import Dashboard
import Panels
import Testing

/// `w` leads to why an item stands as it does.
@Suite("Why, by a key")
struct WhyTests {
    @Test(
        "From the board and from an opened panel it opens the selected item", arguments: ["4 w", "4 Enter w"])
    func opens(keys: String) throws {
        let board = BoardAtHand(width: 100, height: 14)
        let item = try #require(board.after("4").selected)
        let opened = board.after(Script(keys))
        #expect(opened.state.screens.last?.content == .item(item))
        #expect(
            opened.rows.dropFirst(2).first?.contains("Why this status") == true, "\(opened.screen)")
        #expect(opened.after("Esc").screen == board.after(Script(String(keys.dropLast(2)))).screen)
    }

    @Test("On the page of an item it goes there; where nothing is selected it does nothing")
    func stays() {
        let page = BoardAtHand(width: 100, height: 14).after("4 Enter Enter")
        let why = page.after("w")
        #expect(why.state.screens.count == page.state.screens.count)
        #expect(why.rows.dropFirst(2).first?.contains("Why this status") == true)
        let help = BoardAtHand().after("?")
        #expect(help.after("w").screen == help.screen)
    }
}
