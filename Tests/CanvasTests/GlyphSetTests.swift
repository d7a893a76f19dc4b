import Canvas
import Notation
import Testing

@Suite("The characters of drawings")
struct GlyphSetTests {
    @Test(
        "Each takes one column; those of the ASCII set are printable ASCII", arguments: GlyphSet.Name.allCases
    )
    func widths(name: GlyphSet.Name) {
        let set = GlyphSet.named(name)
        #expect(set.name == name)
        let glyphs = GlyphSetTests.characters(in: set)
        #expect(glyphs.count > 30)
        for glyph in glyphs {
            #expect(TextWidth.columns(of: glyph) == 1, "\(glyph)")
            if name == .ascii { #expect((0x21...0x7E).contains(glyph.asciiValue ?? 0), "\(glyph)") }
        }
    }

    @Test("No status has the mark of another", arguments: GlyphSet.Name.allCases)
    func marks(name: GlyphSet.Name) {
        let marks = GlyphSetTests.characters(in: GlyphSet.named(name).marks)
        #expect(marks.count == 7)
        #expect(Set(marks).count == marks.count)
    }

    @Test("Spans of a timeline are told apart without colours", arguments: GlyphSet.Name.allCases)
    func spans(name: GlyphSet.Name) {
        let set = GlyphSet.named(name)
        #expect(Set([set.done, set.underWay, set.planned, set.dropped, set.today, set.milestone]).count == 6)
        #expect(set.eighths.count == 8)
        #expect(set.eighths.dropLast().allSatisfy { $0 != set.eighths[7] && $0 != set.track })
    }

    private static func characters(in value: Any) -> [Character] {
        Mirror(reflecting: value).children.flatMap { child in
            if let glyph = child.value as? Character { return [glyph] }
            return characters(in: child.value)
        }
    }
}
