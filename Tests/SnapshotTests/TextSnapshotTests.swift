import Canvas
import Notation
import Panels
import Snapshot
import TestSupport
import Testing

@Suite("Snapshots as text")
struct TextSnapshotTests {
    @Test("The board", arguments: [Language.vietnamese, .english], [80, 120])
    func board(language: Language, width: Int) {
        GoldenText.expect(
            TextSnapshot.board(Sample.context(language), width: width),
            named: "board-\(width)-\(language.rawValue)")
    }

    @Test("Where panels stand one above the other, each of their lines is there", arguments: 60..<120)
    func nothingLeftOut(width: Int) {
        let context = Sample.context(.english)
        let drawn = TextSnapshot.board(context, width: width).split(separator: "\n")
        let room = PanelRoom(width: width - 3)
        for line in PanelID.allCases.flatMap({ context.lines(of: $0, room) }) {
            var grid = Grid(Size(width: room.width, height: 1))
            line.draw(in: grid.bounds, on: &grid)
            grid.substitute(context.glyphs.substitutes)
            let text = grid.line(0)
            let isThere = text.isEmpty || drawn.contains { $0.dropFirst(2) == text }
            #expect(isThere, "\(text)")
        }
    }
}
