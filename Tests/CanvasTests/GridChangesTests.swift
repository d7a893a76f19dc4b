import Canvas
import Testing

/// What of a screen differs from what it shows.
@Suite struct GridChangesTests {
    private struct Change: Equatable {
        let y: Int
        let places: Range<Int>
        let text: String
    }

    private func changes(of grid: Grid, since before: Grid?, on screen: Size) -> [Change] {
        var changes: [Change] = []
        grid.changes(since: before, on: screen) { y, row, places in
            let text = places.map { row[$0].span == 0 ? "" : String(row[$0].glyph) }.joined()
            changes.append(Change(y: y, places: places, text: text))
        }
        return changes
    }

    private func grid(_ lines: [String], width: Int) -> Grid {
        var grid = Grid(Size(width: width, height: lines.count))
        for (y, line) in lines.enumerated() { grid.write(line, x: 0, y: y) }
        return grid
    }

    @Test func allOfAnUnknownScreen() {
        let found = changes(of: grid(["ab", "c"], width: 2), since: nil, on: Size(width: 3, height: 3))
        #expect(found.map(\.text) == ["ab ", "c  ", "   "])
        #expect(found.allSatisfy { $0.places == 0..<3 })
        #expect(changes(of: grid(["ab"], width: 2), since: nil, on: Size(width: 0, height: 2)).isEmpty)
    }

    @Test func whatStandsSideBySideComesTogether() {
        let (before, after) = (grid(["abcdef", "same"], width: 6), grid(["aXYdeZ", "same"], width: 6))
        let found = changes(of: after, since: before, on: after.size)
        #expect(found == [Change(y: 0, places: 1..<3, text: "XY"), Change(y: 0, places: 5..<6, text: "Z")])
        #expect(changes(of: after, since: after, on: after.size).isEmpty)
    }

    @Test func anotherStyleIsAChange() {
        var after = grid(["abc"], width: 3)
        let before = after
        after.restyle(Rect(x: 1, y: 0, width: 1, height: 1)) { $0 = .dim }
        #expect(changes(of: after, since: before, on: after.size) == [Change(y: 0, places: 1..<2, text: "b")])
    }

    @Test func beyondADrawingAScreenIsBlank() {
        let screen = Size(width: 4, height: 2)
        let found = changes(of: grid(["ab"], width: 2), since: grid(["abcd", "e"], width: 4), on: screen)
        #expect(found == [Change(y: 0, places: 2..<4, text: "  "), Change(y: 1, places: 0..<1, text: " ")])
    }

    @Test func aWideClusterIsNotCutInHalf() {
        let found = changes(of: grid(["a\u{8868}b"], width: 4), since: nil, on: Size(width: 2, height: 1))
        #expect(found.map(\.text) == ["a "])
    }
}
