import TestSupport
import Testing

@testable import NcursesTerminal

@Suite("A frame is sent with as few bytes as show it")
struct FrameBytesTests {
    private func shortened(_ text: String) -> String {
        var frame = FrameBytes()
        return String(decoding: frame.shorten(Array(text.utf8)), as: UTF8.self)
            .replacing("\u{1B}", with: "^")
    }

    @Test(
        "What the terminal knows is not said again",
        arguments: [
            // The ground stays what it was.
            ("\u{1B}[38;5;1m\u{1B}[48;5;2mA\u{1B}[38;5;3m\u{1B}[48;5;2mB", "^[38;5;1;48;5;2mA^[38;5;3mB"),
            // Of a blank the ground alone is seen.
            ("\u{1B}[48;5;2mA\u{1B}[1m\u{1B}[38;5;3m B", "^[48;5;2mA ^[1;38;5;3mB"),
            // Reversed, the colour of text is its ground.
            ("A\u{1B}[7m\u{1B}[31m \u{1B}[m", "A^[7;31m ^[0m"),
            // Everything off and on again is nothing.
            ("\u{1B}[1mA\u{1B}(B\u{1B}[m\u{1B}[1mB\u{1B}(B\u{1B}[m", "^[1mA^(BB^[0m"),
            // One attribute is turned off by turning all off.
            ("\u{1B}[1;4;32mA\u{1B}[22mB\u{1B}[0m", "^[1;4;32mA^[0;4;32mB^[0m"),
            // What is wiped takes the ground; where the cursor goes does not matter.
            ("\u{1B}[31m\u{1B}[44m\u{1B}[5X\u{1B}[2;9HA\u{1B}[39;49m", "^[44m^[5X^[2;9H^[31mA^[39;49m"),
            ("\u{1B}[38;2;1;2;3mA\u{1B}[38;2;1;2;3mB\u{1B}[m", "^[38;2;1;2;3mAB^[39m"),
            // What is not known ends it.
            ("\u{1B}[1m\u{1B}[4:3m\u{1B}[1mA\u{1B}[m", "^[1m^[4:3m^[1mA^[m"),
            ("\u{1B}[1m\u{1B}7\u{1B}[1mA\u{1B}[m", "^[1m^7^[1mA^[m"),
        ])
    func few(_ sent: String, _ expected: String) {
        #expect(shortened(sent) == expected)
    }

    @Test("The next frame goes on from the look of the one before")
    func next() {
        var frame = FrameBytes()
        _ = frame.shorten(Array("\u{1B}(B\u{1B}[31mA".utf8))
        #expect(String(decoding: frame.shorten(Array("\u{1B}(B\u{1B}[31mB".utf8)), as: UTF8.self) == "B")
    }

    @Test("Whatever is sent, it looks the same and is not longer", arguments: 0..<200)
    func same(_ seed: Int) {
        var draws = SeededNumbers(seed: UInt64(seed))
        let pieces = [
            "A", "ệ", " ", "  ", "\u{1B}[m", "\u{1B}(B\u{1B}[m", "\u{1B}[1m", "\u{1B}[0;1m", "\u{1B}[7m",
            "\u{1B}[4m",
            "\u{1B}[24m", "\u{1B}[27m", "\u{1B}[39;49m", "\u{1B}[31m", "\u{1B}[97m", "\u{1B}[44m",
            "\u{1B}[38;5;7m",
            "\u{1B}[48;5;8m", "\u{1B}[48;5;9m", "\u{1B}[38;2;1;2;3m", "\u{1B}[3X", "\u{1B}[K", "\u{1B}[2;3H",
            "\u{1B}[7G",
            "\r", "\u{1B}[1;31;44mB",
        ]
        var plain = PlainTerminal(width: 40, height: 4)
        var short = plain
        var frame = FrameBytes()
        for _ in 0..<5 {
            let text = (0..<40).map { _ in pieces[Int(draws.next() % UInt64(pieces.count))] }.joined()
            // As curses does, a frame ends with the terminal's own look.
            let bytes = Array((text + "\u{1B}[m").utf8)
            let shorter = frame.shorten(bytes)
            plain.take(bytes)
            short.take(shorter)
            #expect(short == plain)
            #expect(shorter.count <= bytes.count)
        }
    }
}
