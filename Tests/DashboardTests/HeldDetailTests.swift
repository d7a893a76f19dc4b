import Canvas
import Dashboard
import Notation
import TestSupport
import Testing

@Suite("The detail beside a list through which one runs")
struct HeldDetailTests {
    /// What stands in the detail beside the panels of a board of 200 columns.
    private func detail(_ board: BoardAtHand) -> [String] {
        board.rows.map { String($0.dropFirst(160)) }
    }

    private let board = BoardAtHand(width: 200, height: 50)

    @Test("It stays while the selection moves, and follows when it is released")
    func stays() {
        var running = board
        let before = detail(running)
        running.state.holdDetail()
        running.press("Down Down")
        #expect(detail(running) == before)
        #expect(running.state.draw() != board.state.draw())
        #expect(running.state.holdsDetail && running.state.detailIsBehind)
        running.state.releaseDetail()
        #expect(!running.state.detailIsBehind)
        #expect(running.rows == board.after("Down Down").rows)
        #expect(detail(running) != before)
    }

    @Test("It is not behind where the selection has not moved, or is back where it was")
    func back() {
        var running = board
        running.state.holdDetail()
        #expect(!running.state.detailIsBehind)
        running.press("Down")
        #expect(running.state.detailIsBehind)
        running.press("Up")
        #expect(!running.state.detailIsBehind)
    }

    @Test(
        "It is never kept elsewhere: on another day, in another panel, on another screen",
        arguments: ["[", "2", "Enter"])
    func elsewhere(_ keys: String) {
        var running = board
        running.state.holdDetail()
        running.press("Down")
        running.press(Script(keys))
        #expect(!running.state.holdsDetail)
        #expect(running.rows == board.after("Down").after(Script(keys)).rows)
    }

    @Test("Beside an opened panel as well")
    func beside() {
        var running = board.after("2 Enter Down")
        let before = running.rows
        running.state.holdDetail()
        running.press("Down")
        #expect(running.rows.map { $0.dropFirst(120) } == before.map { $0.dropFirst(120) })
        running.state.releaseDetail()
        #expect(running.rows == board.after("2 Enter Down Down").rows)
    }
}
