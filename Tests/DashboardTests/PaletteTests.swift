import Canvas
import Dashboard
import Notation
import Panels
import Testing

@Suite("The palette, and counts")
struct PaletteTests {
    private func typed(_ board: BoardAtHand, _ text: String) -> BoardAtHand {
        var copy = board
        for glyph in text { copy.press(.character(glyph)) }
        return copy
    }

    @Test("Every action has a name of its own, in small letters, and stands in the palette")
    func names() {
        let names = KeyTable.all.map(\.action.name)
        #expect(Set(names).count == names.count)
        #expect(names.allSatisfy { $0.wholeMatch(of: #/[a-z]+(-[a-z]+)*/#) != nil })
        let palette = BoardAtHand(height: 120).after(":").screen
        for name in names where name != "count" && name != "palette" {
            #expect(palette.contains(name), "\(name)")
        }
    }

    @Test(
        "A name typed in part and Enter runs it, on the board and on a page",
        arguments: ["", "1 Enter", "4 Enter Enter"])
    func run(place: String) {
        let board = typed(BoardAtHand().after(Script(place)).after(":"), "legal")
        #expect(board.after("Enter").state.screens.map(\.content) == [.page(.legalBasis)])
        #expect(
            typed(BoardAtHand().after(Script(place)).after(":"), "quit").after("Enter").effects == [.quit])
        #expect(
            typed(BoardAtHand().after(Script(place)).after(":"), "language").after("Enter").state.language
                == .vietnamese)
    }

    @Test("Its words are found as well, without accents, and arrows choose")
    func words() {
        let board = typed(BoardAtHand(.vietnamese).after(":"), "lui mot thang")
        #expect(board.after("Enter").day == Day(iso: "2025-08-20"))
        let second = typed(BoardAtHand().after(":"), "day-").after("Down Enter")
        #expect(second.day == Day(iso: "2025-09-21"))
    }

    @Test("Esc leaves everything as it was, and nothing found does nothing")
    func left() {
        let page = BoardAtHand().after("3 Enter")
        #expect(typed(page.after(":"), "zoom").after("Esc").screen == page.screen)
        #expect(typed(page.after(":"), "xyzzy").after("Enter Esc Esc").screen == page.screen)
        #expect(page.after(": Esc").screen == page.screen)
    }

    @Test("Alt and digits repeat the next movement, and only that")
    func counts() {
        func pressed(_ keys: [Key]) -> BoardAtHand {
            var board = BoardAtHand().after("2 Enter G g")
            keys.forEach { board.press($0) }
            return board
        }
        let once = pressed([.alt("1"), .alt("2")])
        #expect(once.hints.contains("12"))
        let twelve = pressed([.alt("1"), .alt("2"), .down])
        #expect(twelve.selected == BoardAtHand().after("2 Enter G g").after(Script("Down") * 12).selected)
        #expect(
            pressed([.alt("3"), .character("L"), .down]).selected
                == pressed([.character("L"), .down]).selected)
        #expect(pressed([.alt("7"), .character("[")]).day == Day(iso: "2025-09-13"))
        #expect(pressed([.alt("2"), .character("{")]).day == Day(iso: "2025-07-20"))
        #expect(pressed(Array(repeating: .alt("9"), count: 30) + [.down]).selected != nil)
    }
}
