import Testing

@testable import ReformModel

@Suite("Patterns of XML Schema")
struct PatternTests {
    private func matches(_ pattern: String, _ text: String) -> Bool? {
        let bytes = Array(text.utf8)
        return ValuePattern(pattern)?.matches(bytes.span)
    }

    @Test(
        "A pattern means the whole text",
        arguments: [
            ("a", ["a"], ["", "aa", "b"]), ("", [""], ["a"]), ("a|bc", ["a", "bc"], ["ac", "abc", "b"]),
            ("a*", ["", "a", "aaaa"], ["b", "ab"]), ("a+b?", ["a", "aab"], ["", "b", "abb"]),
            ("(ab)+", ["ab", "abab"], ["aba", ""]), ("a{2}", ["aa"], ["a", "aaa"]),
            ("a{2,3}", ["aa", "aaa"], ["a", "aaaa"]), ("a{2,}", ["aa", "aaaaa"], ["a"]),
            ("a{0}b", ["b"], ["ab"]), ("(a|b)*c", ["c", "abbac"], ["ab"]),
            ("(a?){3}", ["", "aaa"], ["aaaa"]),
            ("(a*)*", ["", "aaa"], ["b"]), (".", ["x", "đ", " "], ["", "\n", "ab"]),
            ("^a.*$", ["apple", "a"], ["orange"]), ("^a$|^b$", ["a", "b"], ["ab"]),
            ("(?:a)b+?", ["abb"], ["a"]), ("\\(\\)\\.\\\\", ["().\\"], ["()"]),
        ])
    func whole(pattern: String, right: [String], wrong: [String]) {
        // With more positions than a word has bits, it means the same.
        for pattern in [pattern, "\(pattern)|\u{E000}{70}"] {
            for text in right { #expect(matches(pattern, text) == true, "\(pattern) takes \(text)") }
            for text in wrong { #expect(matches(pattern, text) == false, "\(pattern) refuses \(text)") }
        }
    }

    @Test(
        "Classes of characters",
        arguments: [
            ("[a-c]", ["a", "c"], ["d", "-"]), ("[^a-c]", ["d", "đ"], ["a"]), ("[a-]", ["a", "-"], ["b"]),
            ("[-a]", ["a", "-"], ["b"]), ("[a-z-[aeiou]]+", ["bcd"], ["bad"]), ("[.\\]]", [".", "]"], ["a"]),
            ("\\d{2}", ["12", "٣٤"], ["1a"]), ("\\D", ["a"], ["1"]),
            ("\\w+", ["đường", "a1"], ["a-b", "a b"]),
            ("\\s\\S", [" a", "\tb"], ["a "]), ("\\i\\c*", ["id", "a-1", ":x"], ["1a", "-a"]),
            ("\\p{Lu}\\p{L}+", ["Hà", "Đông"], ["hà"]), ("\\P{Nd}", ["a"], ["5"]),
            ("[\\p{Lu}0-9]+", ["A1"], ["a"]),
            ("[ạ-ỹ]+", ["ạỹ"], ["a"]), ("[\u{1F600}-\u{1F64F}]", ["\u{1F600}"], ["a"]),
        ])
    func classes(pattern: String, right: [String], wrong: [String]) {
        for pattern in [pattern, "\(pattern)|\u{E000}{70}"] {
            for text in right { #expect(matches(pattern, text) == true, "\(pattern) takes \(text)") }
            for text in wrong { #expect(matches(pattern, text) == false, "\(pattern) refuses \(text)") }
        }
    }

    @Test("The letters of ASCII that a set has are those that it takes")
    func lettersOfASCII() {
        let digits = ScalarSet.Member.category("Nd", isNegated: false)
        var set = ScalarSet([.range(0x41...0x1F00), digits, .space(isNegated: false)])
        for isNegated in [false, true] {
            set.isNegated = isNegated
            set.subtracted = isNegated ? [] : [ScalarSet([.range(0x7A...0x7F)])]
            for value in 0..<128 {
                let isMarked = set.ascii[value / 64] >> UInt64(value % 64) & 1 == 1
                #expect(isMarked == set.contains(Unicode.Scalar(UInt8(value))), "\(value)")
            }
        }
    }

    @Test(
        "What is no pattern of XML Schema",
        arguments: [
            "(", ")", "a)", "[", "[]", "[b-a]", "*", "a**", "a{3,2}", "a{", "a{1001}", "\\b", "\\1", "(?=a)",
            "(?<n>a)", "\\p{Xx}", "\\p{IsGreek}", "\\", "a^b", "a$b", "[a-\\d]", "x{1000}{1000}",
        ])
    func refused(pattern: String) {
        #expect(ValuePattern(pattern) == nil)
    }

    @Test("A pattern of more than 64 positions")
    func long() {
        #expect(matches("[a-c]{100}x", String(repeating: "abca", count: 25) + "x") == true)
        #expect(matches("[a-c]{100}x", String(repeating: "abca", count: 25)) == false)
        #expect(matches("(đ|ă){70}", String(repeating: "đă", count: 35)) == true)
    }

    /// A matcher that goes back and tries again would need more steps than there are atoms.
    @Test("A pattern that is slow elsewhere is not slow here")
    func linear() {
        #expect(matches("(a+)+b", String(repeating: "a", count: 400)) == false)
        #expect(matches("(a|aa)*c", String(repeating: "a", count: 400)) == false)
        #expect(ValuePattern("((((){1000}){1000}){1000}){1000}") != nil)
    }
}
