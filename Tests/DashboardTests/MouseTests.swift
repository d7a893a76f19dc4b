import Canvas
import Dashboard
import Foundation
import Notation
import Panels
import ReformModel
import Testing

@Suite("The mouse")
struct MouseTests {
    private func click(_ board: BoardAtHand, on text: String, dx: Int = 1) throws -> BoardAtHand {
        var copy = board
        let y = try #require(board.rows.firstIndex { $0.contains(text) })
        let row = board.rows[y]
        let start = try #require(row.range(of: text)).lowerBound
        _ = copy.state.take(MouseEvent(.click, x: row.distance(from: row.startIndex, to: start) + dx, y: y))
        return copy
    }

    @Test(
        "A click on the board goes to the panel and its item, a second one opens it",
        arguments: [(120, 40), (80, 24), (200, 50)])
    func board(width: Int, height: Int) throws {
        let board = try click(BoardAtHand(width: width, height: height), on: "16th Provincial Congress")
        #expect(board.state.focus == .congress || board.state.focus == .attention)
        #expect(board.selected == .milestone("congress-province"))
        #expect(board.state.screens.isEmpty)
        let again = try click(board, on: "16th Provincial Congress")
        #expect(again.state.screens.last?.content == .item(.milestone("congress-province")))
    }

    @Test("On an opened panel it selects, then opens; on a tab it goes there")
    func opened() throws {
        let page = BoardAtHand().after("4 Enter")
        let selected = try click(page, on: "GRDP growth")
        #expect(selected.selected == .indicator("grdp-growth"))
        #expect(try click(selected, on: "GRDP growth").state.screens.count == 2)
        #expect(try click(page, on: "5 Legal basis").state.screens.last?.content == .page(.legalBasis))
        #expect(try click(page, on: "3 Party congresses").state.screens.last?.content == .panel(.congress))
    }

    @Test("The wheel moves, and what is nothing does nothing")
    func wheel() {
        var board = BoardAtHand()
        let first = board.selected
        _ = board.state.take(MouseEvent(.wheelDown, x: 3, y: 3))
        #expect(board.selected != first)
        _ = board.state.take(MouseEvent(.wheelUp, x: 3, y: 3))
        #expect(board.selected == first)
        for (x, y) in [(-1, -1), (0, 0), (119, 39), (500, 500)] {
            _ = board.state.take(MouseEvent(.click, x: x, y: y))
        }
        #expect(board.state.screens.isEmpty)
    }

    @Test("m leaves it to the terminal and takes it back")
    func switched() {
        let board = BoardAtHand().after("m")
        #expect(board.effects == [.useMouse(false)] && board.hints.contains("mouse is off"))
        #expect(board.after("m").effects == [.useMouse(false), .useMouse(true)])
    }
}

@Suite("Reaching out of the board")
struct ReachingOutTests {
    @Test("e asks for the row that says the latest of the item, from the board, a list and its page")
    func edit() throws {
        let row = try #require(line(of: "grdp-growth,2025-06-30", in: "observations.csv"))
        for keys in ["4 Down Down e", "4 Enter Down Down e", "4 Enter Down Down Enter e"] as [Script] {
            guard case .edit(let place) = BoardAtHand().after(keys).effects.last else {
                Issue.record("\(keys) asked for nothing")
                continue
            }
            #expect(place.table.rawValue == "observations" && place.line == row, "\(keys)")
        }
        #expect(BoardAtHand().after("? e").effects.isEmpty)
        guard case .edit(let place) = BoardAtHand().after("5 e").effects.last else {
            Issue.record("a document has no row")
            return
        }
        #expect(place.table.rawValue == "documents")
    }

    @Test("y gives the item as text without anything of a screen")
    func copy() throws {
        guard case .copy(let text) = BoardAtHand().after("4 Enter Down Down y").effects.last else {
            Issue.record("nothing was copied")
            return
        }
        #expect(text.hasPrefix("GRDP growth  %\n") && text.contains("targets.csv:"))
        #expect(text.split(separator: "\n").allSatisfy { $0.count <= 78 })
        #expect(BoardAtHand().after("4 Enter y").hints.contains("Copied"))
        #expect(BoardAtHand().after("? y").effects.isEmpty)
    }

    @Test("A broken save stands above everything until the files are good again")
    func held() {
        var board = BoardAtHand()
        board.state.hold(because: "observations.csv:8:45: error: no number")
        #expect(board.header.contains("observations.csv:8:45") && board.header.contains("older data kept"))
        #expect(board.after("Down 3 Enter L").header.contains("observations.csv:8:45"))
        board.state.take(board.state.standing, findingCount: 0, homeDay: board.day)
        #expect(board.header.contains("Quảng Ninh"))
    }

    @Test("What a reload changed is bold; another screen is no change")
    func changed() {
        let before = BoardAtHand().state.draw()
        let same = ChangedCells.marked(before, since: before)
        #expect(same == before)
        let other = BoardAtHand(on: "2025-09-12").state.draw()
        let marked = ChangedCells.marked(other, since: before)
        var bold = 0
        for y in 0..<marked.size.height {
            for x in 0..<marked.size.width where marked[x, y] != other[x, y] {
                bold += 1
                #expect(marked[x, y].style.isBold && marked[x, y].glyph != before[x, y].glyph)
            }
        }
        #expect(bold > 0)
        let page = BoardAtHand().after("5").state.draw()
        #expect(ChangedCells.marked(page, since: before) == page)
        #expect(ChangedCells.marked(page, since: BoardAtHand(width: 80, height: 24).state.draw()) == page)
    }
}
