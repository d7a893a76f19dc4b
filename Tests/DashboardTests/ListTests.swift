import Canvas
import Dashboard
import Notation
import Panels
import ReformModel
import Testing

@Suite("Filters, order, and finding in everything")
struct ListTests {
    private func typed(_ board: BoardAtHand, _ text: String) -> BoardAtHand {
        var copy = board
        for glyph in text { copy.press(.character(glyph)) }
        return copy
    }

    @Test("f goes through the ways to stand, and the border says which; the counts are of all")
    func status() {
        let all = BoardAtHand()
        let behind = all.after("f")
        #expect(behind.screen.contains("GRDP growth") && !behind.rows[2...16].joined().contains("PAR INDEX"))
        #expect(behind.rows[1].prefix(66).contains(" behind "))
        #expect(all.after("1 Enter f").breadcrumb.contains(" behind "))
        #expect(all.after("f f").rows[2...16].joined().contains("Public investment"))
        #expect(all.after("f f f").rows[2...16].joined().contains("Project boards"))
        #expect(all.after("f f f f").rows.dropLast() == all.rows.dropLast())
    }

    @Test("A filter of which nothing is left says so, and how it is lifted")
    func nothing() {
        let board = BoardAtHand().after("3 Enter f")
        #expect(board.screen.contains("Nothing is: behind. f, F lift it."))
        #expect(board.selected == nil)
        #expect(board.after("Enter").state.screens.count == 1)
    }

    @Test("F goes through those who answer, and anybody again")
    func owner() {
        var board = BoardAtHand()
        var seen: Set<String> = []
        for _ in 0..<60 {
            board.press("F")
            if let owner = board.state.list.owner { seen.insert(owner.text(in: .english)) } else { break }
        }
        #expect(seen.count > 1 && board.state.list.owner == nil)
    }

    @Test("o puts what is worst, slips most, comes first by name or day, first")
    func order() throws {
        func first(_ keys: String) -> String {
            let board = BoardAtHand().after(Script("3 Enter g " + keys))
            return board.rows[4].trimmingPrefix(while: { $0 == " " || $0 == "~" }).description
        }
        #expect(first("").hasPrefix("Grassroots congresses"))
        #expect(first("o o o").hasPrefix("14th National Congress"))
        #expect(first("o o o o").hasPrefix("Grassroots congresses"))
        let worst = BoardAtHand().after("1 Enter o")
        let rows = worst.rows.filter { $0.contains("GRDP growth") || $0.contains("Budget revenue") }
        #expect(rows.count == 2 && rows[0].contains("GRDP growth"))
        #expect(worst.breadcrumb.contains("by status"))
        #expect(BoardAtHand().after("1 Enter o o o o o").state.list == ListView.all)
    }

    @Test("A selection stays with its item through filters and orders")
    func selection() {
        let board = BoardAtHand().after("1 Enter")
        var there = board
        for _ in 0..<20 where there.selected != .indicator("grdp-growth") { there.press("Down") }
        #expect(there.after("f").selected == .indicator("grdp-growth"))
        #expect(there.after("o o f f").selected == .indicator("grdp-growth"))
    }

    @Test("They act where a list is in sight, and nowhere else", arguments: ["5", "6", "4 Enter Enter", "?"])
    func hidden(place: String) {
        let board = BoardAtHand().after(Script(place)).after("f F o")
        #expect(board.state.list == ListView.all)
    }

    @Test(
        "On the board / looks through everything, in both languages",
        arguments: ["co to", "Cô Tô", "special zone"])
    func everything(text: String) {
        for language in Language.allCases {
            let board = typed(BoardAtHand(language).after("/"), text)
            #expect(board.state.screens.last?.content == .find)
            #expect(
                board.rows.contains { $0.contains("Co To") && $0.contains("Cô Tô") }, "\(text) \(language)")
        }
    }

    @Test("What was found opens, and leads back to what was found and then to the board")
    func found() {
        let board = typed(BoardAtHand().after("/"), "45-ct").after("Enter Enter")
        #expect(board.state.screens.map(\.content) == [.find, .item(.document("45-CT/TW"))])
        #expect(board.after("Esc").state.query == "45-ct")
        #expect(board.after("Esc Esc Esc").state.screens.isEmpty)
        #expect(typed(BoardAtHand().after("/"), "xx").after("Esc").state.screens.isEmpty)
    }

    @Test("n and N go through what was found, around the end, and do nothing without it")
    func next() {
        let board = typed(BoardAtHand().after("2 Enter /"), "dong ngu").after("Enter")
        let first = board.selected
        var items: [ItemID?] = []
        var moved = board
        repeat {
            moved.press("n")
            items.append(moved.selected)
        } while moved.selected != first && items.count < 50
        #expect(items.count > 1 && Set(items).count == items.count)
        #expect(board.after("n N").selected == first)
        #expect(board.after("N").selected == items.dropLast().last)
        let page = BoardAtHand().after("1 Enter")
        #expect(page.after("n").selected == page.selected)
    }

    @Test("Matches are underlined, wherever the accents are")
    func marks() throws {
        let board = typed(BoardAtHand(.vietnamese).after("4 Enter /"), "giai ngan")
        let grid = board.state.draw()
        let y = try #require((0..<grid.size.height).first { grid.line($0).contains("Giải ngân") })
        let marked = (0..<grid.size.width).filter { grid[$0, y].style.isUnderlined }
        #expect(String(marked.map { grid[$0, y].glyph }) == "Giải ngân")
    }
}
