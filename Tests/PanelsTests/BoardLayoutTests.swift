import Canvas
import Testing

@testable import Panels

@Suite("Where the panels stand")
struct BoardLayoutTests {
    /// A small picture of a layout: each panel's digit where it stands, `d` for the opened item, a sign for
    /// eight columns and for three rows.
    private static func picture(
        _ width: Int, _ height: Int, lines: Int = 9, focus: PanelID? = .breakthroughs
    ) -> [String] {
        let rect = Rect(x: 0, y: 0, width: width, height: height)
        let layout = BoardLayout(in: rect, focus: focus) { panel, _ in
            panel == .attention ? [0, 5, 0, 0, 0] : [0, lines, 0, 0, 0]
        }
        return stride(from: 0, to: height, by: 3).map { y in
            String(stride(from: 0, to: width, by: 8).map { x in sign(layout, x, y) })
        }
    }

    private static func sign(_ layout: BoardLayout, _ x: Int, _ y: Int) -> Character {
        for slot in layout.slots where slot.rect.x <= x && x < slot.rect.maxX {
            guard slot.rect.y <= y, y < slot.rect.maxY else { continue }
            return slot.content.panel.map { Character(String($0.rawValue)) } ?? "d"
        }
        return "."
    }

    private static func arrangement(_ width: Int, _ height: Int, focus: PanelID?) -> BoardArrangement {
        BoardLayout(in: Rect(x: 0, y: 0, width: width, height: height), focus: focus) { _, _ in [0, 9] }
            .arrangement
    }

    @Test("Two columns over a strip, where a snapshot or a lower screen has rows for it")
    func strip() {
        #expect(
            Self.picture(120, 36, focus: nil) == [
                "111111111333333", "111111111333333", "111111111333333", "111111111333333",
                "222222222333333", "222222222333333", "222222222333333", "222222222333333",
                "222222222333333", "222222222333333", "444444444444444", "444444444444444",
            ])
    }

    @Test("Not high enough for the strip: attention at the foot of the right column")
    func columns() {
        #expect(
            Self.picture(120, 24, lines: 14) == [
                "111111111333333", "111111111333333", "111111111333333", "111111111333333",
                "222222222333333", "222222222333333", "222222222444444", "222222222444444",
            ])
    }

    @Test("Higher: the selected item opened below attention")
    func detail() {
        #expect(
            Self.picture(160, 48) == [
                "11111111111333333333", "11111111111333333333", "11111111111333333333",
                "11111111111333333333", "22222222222444444444", "22222222222444444444",
                "22222222222ddddddddd", "22222222222ddddddddd", "22222222222ddddddddd",
                "22222222222ddddddddd", "22222222222ddddddddd", "22222222222ddddddddd",
                "22222222222ddddddddd", "22222222222ddddddddd", "22222222222ddddddddd",
                "22222222222ddddddddd",
            ])
    }

    @Test("Very wide: three columns, and what is left over goes where there is more to show")
    func threeColumns() {
        #expect(
            Self.picture(240, 45) == [
                "111111111122222222223333333333", "111111111122222222223333333333",
                "111111111122222222223333333333", "111111111122222222223333333333",
                "dddddddddd22222222223333333333", "dddddddddd22222222223333333333",
                "dddddddddd22222222223333333333", "dddddddddd22222222223333333333",
                "dddddddddd22222222223333333333", "dddddddddd22222222223333333333",
                "dddddddddd22222222223333333333", "dddddddddd22222222223333333333",
                "dddddddddd22222222223333333333", "dddddddddd22222222224444444444",
                "dddddddddd22222222224444444444",
            ])
    }

    @Test("Narrower: one above the other, the focused one with the most rows")
    func stacked() {
        #expect(
            Self.picture(80, 24) == [
                "1111111111", "1111111111", "1111111111", "1111111111", "2222222222", "3333333333",
                "3333333333", "4444444444",
            ])
    }

    @Test("Narrower still: the focused one open, and as much of the others as has room")
    func accordion() {
        #expect(
            Self.picture(64, 18, lines: 12, focus: .congress) == [
                "11111111", "22222222", "33333333", "33333333", "33333333", "33333333",
            ])
        #expect(
            Self.picture(64, 18, lines: 12, focus: .attention) == [
                "11111111", "11111111", "22222222", "33333333", "44444444", "44444444",
            ])
    }

    @Test(
        "By width and height",
        arguments: [
            (59, 40, BoardArrangement.list), (60, 12, .list), (60, 13, .accordion), (79, 90, .accordion),
            (80, 13, .stacked), (119, 90, .stacked), (120, 19, .stacked), (120, 20, .columns),
            (120, 33, .columnsOverStrip), (120, 36, .columnsWithDetail), (239, 90, .columnsWithDetail),
            (240, 39, .columnsWithDetail), (240, 40, .threeColumns), (300, 80, .threeColumns),
        ])
    func sizes(width: Int, height: Int, arrangement: BoardArrangement) {
        #expect(Self.arrangement(width, height, focus: .breakthroughs) == arrangement)
    }

    @Test(
        "A snapshot folds nothing and opens nothing", arguments: [60, 70, 80, 120, 160, 240, 300], [20, 80])
    func snapshot(width: Int, height: Int) {
        let wanted: Set<BoardArrangement> = [.stacked, .columns, .columnsOverStrip]
        #expect(wanted.contains(Self.arrangement(width, height, focus: nil)))
    }

    @Test("Below 60×13 there are no places: it is one list", arguments: [(59, 40), (80, 12), (1, 1), (0, 0)])
    func list(width: Int, height: Int) {
        let rect = Rect(x: 0, y: 0, width: width, height: height)
        #expect(BoardLayout(in: rect, focus: nil) { _, _ in [9] }.slots.isEmpty)
    }

    @Test("Every row and column of a rectangle belongs to one place, at any size", arguments: [true, false])
    func covers(isOperated: Bool) {
        for width in stride(from: 60, through: 310, by: 7) {
            for height in stride(from: 13, through: 90, by: 3) {
                let rect = Rect(x: 3, y: 1, width: width, height: height)
                let layout = BoardLayout(in: rect, focus: isOperated ? .congress : nil) { panel, _ in
                    [panel.rawValue * 4, 3, 2]
                }
                let area = layout.slots.reduce(0) { $0 + $1.rect.width * $1.rect.height }
                #expect(area == width * height, "\(width)×\(height)")
                #expect(layout.slots.allSatisfy { $0.rect.intersection(rect) == $0.rect })
            }
        }
    }

    @Test("A panel that has rows has its smallest width")
    func smallest() {
        for width in 60...310 {
            let rect = Rect(x: 0, y: 0, width: width, height: 40)
            let layout = BoardLayout(in: rect, focus: .congress) { _, _ in [3, 3] }
            for slot in layout.slots where slot.rect.height > 1 {
                guard let panel = slot.content.panel else { continue }
                #expect(slot.rect.width - 4 >= panel.smallest.width, "\(panel) at \(width)")
            }
        }
    }
}
