import Notation
import TestSupport
import Testing

@Suite("What becomes of untrusted text")
struct CleanTextTests {
    @Test(
        "Escape sequences lose what makes them work",
        arguments: [
            ("\u{1B}[31mred\u{1B}[0m", "[31mred[0m"), ("\u{1B}]0;title\u{7}x", "]0;titlex"),
            ("\u{9B}2Jx", "2Jx"), ("\u{90}q\u{9C}", "q"), ("a\u{8}b\u{7F}c", "abc"), ("\u{0}a\u{1F}", "a"),
            ("\u{80}\u{9F}z", "z"),
        ])
    func escapes(text: String, clean: String) {
        #expect(CleanText.line(text) == clean)
    }

    @Test("Every control character, every directional control and every tag is left out")
    func leftOut() {
        let ranges: [ClosedRange<UInt32>] = [
            0x00...0x08, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F, 0x202A...0x202E, 0x2066...0x2069,
            0x200E...0x200F, 0x061C...0x061C, 0xFEFF...0xFEFF, 0x200B...0x200B, 0x2060...0x2064,
            0x180E...0x180E, 0xFFF9...0xFFFB, 0xE0001...0xE0001, 0xE0020...0xE007F, 0xE0100...0xE01EF,
        ]
        for scalar in ranges.joined().compactMap(Unicode.Scalar.init) {
            let code = String(scalar.value, radix: 16)
            #expect(!CleanText.isAllowed(scalar), "U+\(code)")
            #expect(CleanText.line("a" + String(Character(scalar)) + "b") == "ab", "U+\(code)")
            #expect(CleanText.line(String(Character(scalar))) == "", "U+\(code)")
        }
    }

    @Test(
        "Tabs and breaks become a space, a carriage return with its line feed one",
        arguments: ["\n", "\r", "\r\n", "\t", "\u{B}", "\u{C}", "\u{85}", "\u{2028}", "\u{2029}"])
    func breaks(text: String) {
        #expect(CleanText.line("a\(text)b") == "a b")
    }

    @Test("Two breaks are two spaces")
    func twoBreaks() {
        #expect(CleanText.line("a\n\nb\n\rc\r\n\r\nd") == "a  b  c  d")
    }

    @Test("A cluster keeps its base and four marks")
    func marks() {
        let marks = "\u{301}\u{302}\u{303}\u{304}"
        #expect(CleanText.line("e" + marks) == "e" + marks)
        #expect(CleanText.line("e" + marks + "\u{306}\u{307}x") == "e" + marks + "x")
    }

    @Test("Marks that something left out kept apart count as one cluster's")
    func hiddenMarks() {
        let marks = "\u{301}\u{302}\u{303}\u{304}"
        let clean = CleanText.line("e" + marks + "\u{200B}" + marks + "\u{1B}" + marks)
        #expect(clean.unicodeScalars.count == 5)
    }

    @Test("A family that is cut does not join the next cluster")
    func joiner() {
        let clean = CleanText.glyphs(of: "👩\u{FE0F}\u{FE0F}\u{FE0F}\u{200D}👩👧")
        #expect(clean.count == 2)
        #expect(CleanText.glyphs(of: String(clean)) == clean)
    }

    @Test(
        "What is clean stays as it is",
        arguments: ["Quảng Ninh · 2025", "e\u{323}\u{302}", "省🇻🇳👨‍👩‍👧", "", "─│█▲◆", "can\u{200C}not", "\u{A0}"])
    func kept(text: String) {
        #expect(CleanText.line(text) == text)
    }

    @Test("Cleaning twice is cleaning once")
    func idempotent() {
        let parts = [
            "a", "\u{301}", "\u{200E}", "\u{1B}", "🇻", "🇳", "\u{200D}", "👩", "\r", "\n", "\u{2028}",
            "\u{FE0F}", "省",
            "\u{1112}", "\u{1161}",
        ]
        var random = SeededNumbers(seed: 7)
        for _ in 0..<500 {
            let text = (0..<12).map { _ in parts[Int(random.next() % UInt64(parts.count))] }.joined()
            let once = CleanText.line(text)
            #expect(CleanText.line(once) == once)
            #expect(once.unicodeScalars.allSatisfy(CleanText.isAllowed))
            #expect(once.allSatisfy { $0.unicodeScalars.count <= 1 + CleanText.markLimit })
        }
    }
}
