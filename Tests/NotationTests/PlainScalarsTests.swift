import Testing

@testable import Notation

@Suite("Scalars that need no care")
struct PlainScalarsTests {
    @Test("Each is allowed, a cluster of its own beside any other, and one column wide")
    func honest() {
        let plain = (0...0x2FFFF).compactMap { Unicode.Scalar($0 as UInt32) }.filter(PlainScalars.contains)
        #expect(plain.count > 1000)
        for scalar in plain {
            #expect(CleanText.isAllowed(scalar))
            #expect(TextWidth.columns(of: Character(scalar)) == 1, "\(scalar.value)")
            let around = String(String.UnicodeScalarView(["e", scalar, "ệ", scalar, scalar]))
            #expect(around.count == 5, "\(scalar.value)")
        }
    }

    @Test("Marks, joiners, controls, wide and emoji scalars are none of them")
    func others() {
        for value: UInt32 in [
            0x09, 0x1B, 0x7F, 0x9B, 0xA9, 0xAD, 0x301, 0x200B, 0x200D, 0x202E, 0xFE0F, 0x7701, 0x1F600,
        ] {
            #expect(Unicode.Scalar(value).map(PlainScalars.contains) == false)
        }
    }

    @Test(
        "Decomposed text is as wide as its clusters",
        arguments: [
            "Ti\u{EA}\u{301}ng Vi\u{EA}\u{323}t", "\u{301}", "\u{301}a", " \u{301}\u{302}b",
            "e\u{34F}\u{301}",
            "a\u{300}\u{301}\u{302}\u{303}\u{304}\u{305}b", "\u{2500}\u{335}", "",
        ])
    func decomposed(_ text: String) {
        #expect(
            PlainScalars.columns(of: text)
                == CleanText.glyphs(of: text).reduce(0) { $0 + TextWidth.columns(of: $1) })
    }
}
