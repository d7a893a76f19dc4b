import Canvas
import Testing

@testable import Panels

@Suite("Where the panels stand")
struct BoardLayoutTests {
    /// A small picture of a layout: each panel's digit where it stands, a column for four, a row for one.
    private static func picture(_ width: Int, _ height: Int, lines: Int = 9) -> [String] {
        let rect = Rect(x: 0, y: 0, width: width, height: height)
        let layout = BoardLayout(in: rect, focus: .breakthroughs) { _, _ in [0, lines, 0, 0, 0] }
        return (0..<height).map { y in
            String(
                stride(from: 0, to: width, by: 4).map { x -> Character in
                    let slot = layout.slots.first { slot in
                        x >= slot.rect.x && x < slot.rect.maxX && y >= slot.rect.y && y < slot.rect.maxY
                    }
                    return slot.map { Character(String($0.panel.rawValue)) } ?? "."
                })
        }
    }

    @Test("Wide and high: two columns over a strip")
    func strip() {
        let rows = Self.picture(120, 40)
        #expect(rows.first == String(repeating: "1", count: 17) + String(repeating: "3", count: 13))
        #expect(rows[20].hasPrefix("2") && rows[20].hasSuffix("3"))
        #expect(rows.last == String(repeating: "4", count: 30))
    }

    @Test("Wide and not high enough for the strip: attention at the foot of the right column")
    func columns() {
        let rows = Self.picture(120, 38, lines: 14)
        #expect(rows.first?.hasSuffix("3") == true)
        #expect(rows.last?.hasPrefix("2") == true && rows.last?.hasSuffix("4") == true)
    }

    @Test("Narrower: one above the other, the focused one with the most rows")
    func stacked() {
        let rows = Self.picture(80, 22)
        let digits = rows.compactMap(\.first).map(String.init).joined()
        #expect(digits == "1111111111" + "2222" + "3333" + "4444")
        #expect(rows.allSatisfy { Set($0).count == 1 })
    }

    @Test("Below 60×13 there are no places: it is one list", arguments: [(59, 40), (80, 12), (1, 1), (0, 0)])
    func list(width: Int, height: Int) {
        let layout = BoardLayout(in: Rect(x: 0, y: 0, width: width, height: height), focus: nil) { _, _ in [9]
        }
        #expect(layout.arrangement == .list && layout.slots.isEmpty)
    }

    @Test("Every row and column of a rectangle belongs to one panel, at any size")
    func covers() {
        for width in stride(from: 60, through: 240, by: 7) {
            for height in stride(from: 13, through: 90, by: 3) {
                let rect = Rect(x: 3, y: 1, width: width, height: height)
                let layout = BoardLayout(in: rect, focus: .congress) { panel, _ in [panel.rawValue * 4, 3, 2]
                }
                let area = layout.slots.reduce(0) { $0 + $1.rect.width * $1.rect.height }
                #expect(area == width * height, "\(width)×\(height)")
                #expect(layout.slots.allSatisfy { $0.rect.intersection(rect) == $0.rect })
            }
        }
    }
}
