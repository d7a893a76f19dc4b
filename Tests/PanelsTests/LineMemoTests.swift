import Canvas
import Notation
import TestSupport
import Testing

@testable import Panels

@Suite("Lines that are kept")
struct LineMemoTests {
    private func context(_ memo: LineMemo) -> PanelContext {
        PanelContext(standing: Sample.context(.english).standing, language: .english, memo: memo)
    }

    @Test("They are made once for a room")
    func once() {
        let memo = LineMemo()
        let context = context(memo)
        var made = 0
        let room = PanelRoom(width: 60)
        for _ in 0..<3 {
            _ = memo.lines(of: .congress, room) {
                made += 1
                return Panel.named(.congress).lines(context, room)
            }
        }
        #expect(made == 1)
        #expect(
            context.lines(of: .congress, room).count
                == Panel.named(.congress).lines(context.forgetful, room).count)
    }

    @Test("They keep what they are drawn from, and do not keep themselves")
    func cycle() {
        weak var kept: LineMemo?
        func draw() {
            let memo = LineMemo()
            kept = memo
            let context = context(memo)
            var grid = Grid(Size(width: 200, height: 50))
            Board(context, focus: .breakthroughs).draw(in: grid.bounds, on: &grid)
        }
        draw()
        #expect(kept == nil)
    }
}
