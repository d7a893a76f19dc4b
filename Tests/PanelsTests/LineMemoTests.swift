import Canvas
import Notation
import Synchronization
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
            _ = memo.lines(of: .panel(.congress, room)) {
                made += 1
                return Panel.named(.congress).lines(context, room)
            }
        }
        #expect(made == 1)
        #expect(
            context.lines(of: .congress, room).count
                == Panel.named(.congress).lines(context.forgetful, room).count)
    }

    @Test("They are drawn once for a width, and look as they would be drawn each time")
    func drawnOnce() {
        let counter = Counter()
        let line = PanelLine { place, grid in
            counter.count()
            grid.put("Hạ Long \u{1F6A2} 越", x: place.rect.x, y: place.rect.y, width: place.rect.width)
        }
        for width in [20, 12, 11, 10, 9, 8, 1] {
            let size = Size(width: 24, height: 2)
            var (wanted, kept) = (Grid(size), Grid(size))
            line.draw(in: Rect(x: 2, y: 1, width: width, height: 1), on: &wanted)
            let before = counter.value
            let remembered = line.remembered
            for _ in 0..<3 { remembered.draw(in: Rect(x: 2, y: 1, width: width, height: 1), on: &kept) }
            #expect(kept == wanted)
            #expect(counter.value == before + 1)
        }
    }

    @Test("What is looked for in them is found beyond what is drawn of them")
    func holds() {
        let line = PanelLine.text("Tỷ lệ hộ nghèo đa chiều, theo chuẩn mới")
        for line in [line, line.remembered] {
            #expect(line.holds(folded: Array("chuan moi".utf8)))
            #expect(line.holds(folded: Array("da chieu".utf8)))
            #expect(!line.holds(folded: Array("chuẩn".utf8)))
        }
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

    /// How often the lines of subjects are made that are asked for one after another.
    private func timesMade(_ subjects: [LineMemo.Subject]) -> Int {
        let memo = LineMemo()
        var count = 0
        for subject in subjects {
            _ = memo.lines(of: subject) {
                count += 1
                return []
            }
        }
        return count
    }

    private let page = LineMemo.Subject.item(.indicator("a"), width: 80)

    @Test("What was made is not made again, and is another for another width")
    func kept() {
        #expect(timesMade([page, .header, page, .header]) == 2)
        #expect(timesMade([page, .item(.indicator("a"), width: 79), page]) == 2)
    }

    @Test("Of many pages few are kept, and what stands beside them is kept with any number of them")
    func few() {
        let pages = (0..<1_000).map { LineMemo.Subject.item(.indicator("\($0)"), width: 80) }
        #expect(timesMade([page] + pages + [page]) == 1_002)
        #expect(timesMade([.header] + pages + [.header]) == 1_001)
    }
}

/// How often something was done.
private final class Counter: Sendable {
    private let times = Mutex(0)
    var value: Int { times.withLock { $0 } }
    func count() { times.withLock { $0 += 1 } }
}
