import Canvas
import Foundation
import Notation
import Testing

@Suite("Sheets of text")
struct TextSheetTests {
    @Test(
        "Broken between words, Vietnamese composed and decomposed alike, the lines after the first further in"
    )
    func wrapped() {
        let text = "Tinh giản biên chế gắn với vị trí việc làm"
        for written in [text, text.decomposedStringWithCanonicalMapping] {
            let sheet = TextSheet([.init(written, indent: 1, hanging: 3)], width: 20)
            #expect(sheet.lines.map(\.indent) == [1, 3, 3])
            // Swift takes what is composed and what is not for the same text.
            #expect(sheet.lines.map(\.text) == ["Tinh giản biên", "chế gắn với vị", "trí việc làm"])
        }
    }

    @Test("A word that is too long is broken, an indent that is too large gives way")
    func narrow() {
        #expect(TextSheet([.init("abcdefgh")], width: 3).lines.map(\.text) == ["abc", "def", "gh"])
        let sheet = TextSheet([.init("a b c", indent: 90)], width: 4)
        #expect(sheet.lines.allSatisfy { $0.indent == 2 })
    }

    @Test("A window of its lines, and lines that keep their spaces")
    func window() {
        let sheet = TextSheet([.init("one two three")], width: 5)
            .appending([.init(indent: 0, text: "a  b", style: .dim)])
        let grid = Grid(5, 3) { grid, all in sheet.draw(from: 1, in: all, on: &grid) }
        #expect(grid.lines == ["two", "three", "a  b"])
    }

    @Test("A wide cluster in a single column leaves a mark")
    func wide() {
        #expect(TextSheet([.init("省a省")], width: 1).lines.map(\.text) == ["…", "a", "…"])
    }

    @Test("No width")
    func none() { #expect(TextSheet([.init("a b")], width: 0).lines.count == 2) }
}
