import Canvas
import Dashboard
import Notation
import Panels
import Testing

@Suite("Finding as one types")
struct FindingTests {
    private func typed(_ board: BoardAtHand, _ text: String) -> BoardAtHand {
        var copy = board
        for glyph in text { copy.press(.character(glyph)) }
        return copy
    }

    @Test(
        "Without accents and case, đ as d, and in the other language's letters too",
        arguments: ["dong tien", "ĐỒNG TIẾN", "Dong Tien"])
    func folded(text: String) {
        let board = typed(BoardAtHand(.vietnamese).after("2 Enter /"), text)
        #expect(board.hints.contains("/" + text))
        #expect(board.screen.contains("Xã Đồng Tiến") && board.screen.contains("Đặc khu Cô Tô"))
        #expect(!board.screen.contains("Phường Hà Tu"))
        #expect(board.selected != nil)
    }

    @Test("Lines that were read ahead hold what they hold", arguments: ["2 Enter /", "/", "6 /", "?"])
    func readAhead(keys: Script) {
        let plain = BoardAtHand().after(keys)
        let read = BoardAtHand().after(keys)
        read.state.readLines()
        for text in ["tien", "a", "zzz"] {
            #expect(typed(read, text).rows == typed(plain, text).rows)
        }
        BoardAtHand().state.readLines()
    }

    @Test("Keys are text while one types, and keys again after Enter")
    func keys() {
        let board = typed(BoardAtHand().after("2 Enter /"), "q")
        #expect(board.effects.isEmpty && board.state.isFinding)
        let kept = board.after("Enter")
        #expect(!kept.state.isFinding && kept.state.query == "q")
        #expect(kept.after("q").effects == [.quit])
        #expect(board.after("^c").effects == [.quit])
    }

    @Test("Backspace takes back, Esc clears, and Esc again leaves")
    func back() {
        let board = typed(BoardAtHand().after("2 Enter /"), "tien")
        #expect(board.after("Backspace").state.query == "tie")
        #expect(board.after("Backspace Backspace Backspace Backspace Backspace").state.isFinding == false)
        let cleared = board.after("Esc")
        #expect(cleared.state.query.isEmpty && !cleared.state.isFinding)
        #expect(cleared.state.screens.count == 1)
        let kept = board.after("Enter Esc")
        #expect(kept.state.query.isEmpty && kept.state.screens.count == 1)
        #expect(kept.after("Esc").state.screens.isEmpty)
    }

    @Test("Moving and opening act on what is found alone")
    func found() throws {
        let board = typed(BoardAtHand().after("2 Enter /"), "co to")
        var seen: Set<ItemID> = []
        var moved = board
        for _ in 0..<20 {
            if let item = moved.selected { seen.insert(item) }
            moved.press("Down")
        }
        // The zone, and the township and the communes that became it.
        #expect(seen.count == 4)
        let opened = board.after("Enter Enter")
        #expect(opened.breadcrumb.contains("Co To"))
        #expect(opened.after("Esc").state.query == "co to")
    }

    @Test("Nothing found is said")
    func nothing() {
        let board = typed(BoardAtHand().after("4 Enter /"), "xyzzy")
        #expect(board.screen.contains("Nothing holds “xyzzy”."))
        #expect(board.selected == nil)
        #expect(board.after("Enter Enter").state.screens.count == 1)
    }

    @Test("In the help it does nothing")
    func elsewhere() {
        #expect(!BoardAtHand().after("? /").state.isFinding)
    }
}
