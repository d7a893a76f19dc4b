import Canvas
import Testing

@testable import NcursesTerminal

@Suite("Blanks between words take the look of the word before them")
struct WordGapTests {
    /// Calls back with the only row of a drawing: dim words, each `_` a blank of ordinary text.
    private func withRow(_ text: String, _ body: (Span<Cell>) -> Void) {
        var grid = Grid(Size(width: text.count, height: 1))
        for (x, glyph) in text.enumerated() where glyph != "_" {
            grid.write(String(glyph), x: x, y: 0, style: .dim)
        }
        grid.changes(since: nil, on: grid.size) { _, row, _ in body(row) }
    }

    @Test(
        "A few blanks with a word on both sides are a gap",
        arguments: [
            ("a_b", 1..<2, true), ("a___b", 1..<4, true),
            // Too wide, at an edge, or not all of them.
            ("a____b", 1..<5, false), ("_b", 0..<1, false), ("a_", 1..<2, false), ("a__b", 2..<3, false),
        ])
    func gaps(_ text: String, _ blanks: Range<Int>, _ isGap: Bool) {
        withRow(text) { #expect(WordGap.word(before: blanks, of: $0) == (isGap ? .dim : nil)) }
    }

    @Test(
        "What changes takes along the blanks that touch it",
        arguments: [
            ("a__b__c", 3..<4, 1..<6), ("abc", 1..<2, 1..<2), ("a_____b_____c", 6..<7, 3..<10),
            ("__b__", 2..<3, 0..<5),
        ])
    func extends(_ text: String, _ places: Range<Int>, _ all: Range<Int>) {
        withRow(text) { #expect(WordGap.extend(places, of: $0) == all) }
    }
}
