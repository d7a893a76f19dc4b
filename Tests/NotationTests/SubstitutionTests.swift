import Notation
import Testing

@Suite("One text in the place of another")
struct SubstitutionTests {
    @Test(
        "Every occurrence from the left, none within what was put there",
        arguments: [
            ("a~b~", "~", "~0", "a~0b~0"), ("aaa", "aa", "b", "ba"), ("a", "", "b", "a"), ("", "a", "b", ""),
            ("ab", "abc", "x", "ab"), ("−5", "−", "-", "-5"), ("Quảng Ninh", "ả", "a", "Quang Ninh"),
            ("\r\n\r", "\r\n", "\n", "\n\r"),
        ])
    func substituted(text: String, part: String, other: String, expected: String) {
        // Two texts that look alike may be written with other scalars.
        #expect(Array(text.substituting(part, by: other).unicodeScalars) == Array(expected.unicodeScalars))
    }

    @Test("A part is found wherever it stands, and the empty one everywhere")
    func held() {
        #expect("abc".holds("bc"))
        #expect("aab".holds("ab"))
        #expect("abc".holds(""))
        #expect(!"abc".holds("cd"))
        #expect(!"".holds("a"))
    }

    @Test("A quote under a combining accent is a quote")
    func combined() {
        #expect("it'\u{301}s".substituting("'", by: "'\\''") == "it'\\''\u{301}s")
    }
}
