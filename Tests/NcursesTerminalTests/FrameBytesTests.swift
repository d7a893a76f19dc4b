import TestSupport
import Testing

@testable import NcursesTerminal

@Suite("A frame is sent with as few bytes as show it")
struct FrameBytesTests {
    private func shortened(_ text: String, _ frame: FrameBytes = FrameBytes()) -> String {
        var frame = frame
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
            // Text of the same look behind it: both colours in one sequence.
            ("\u{1B}[48;5;2mA\u{1B}[38;5;3;48;5;4m  B", "^[48;5;2mA^[38;5;3;48;5;4m  B"),
            ("\u{1B}[48;5;2mA\u{1B}[38;5;3;48;5;4m  \u{1B}[31mB", "^[48;5;2mA^[48;5;4m  ^[31mB"),
            // Reversed, the colour of text is its ground.
            ("A\u{1B}[7m\u{1B}[31m \u{1B}[mB", "A^[7;31m ^[mB"),
            // Everything off and on again is nothing.
            ("\u{1B}[1mA\u{1B}(B\u{1B}[m\u{1B}[1mB\u{1B}(B\u{1B}[mC", "^[1mA^(BB^[mC"),
            // What is wiped takes the ground; where the cursor goes does not matter.
            ("\u{1B}[31m\u{1B}[44m\u{1B}[5X\u{1B}[2;9HA\u{1B}[39;49m", "^[44m^[5X^[2;9H^[31mA"),
            ("\u{1B}[38;2;1;2;3mA\u{1B}[38;2;1;2;3mB\u{1B}[mC", "^[38;2;1;2;3mAB^[mC"),
            // What is not known ends it.
            ("\u{1B}[1m\u{1B}[4:3m\u{1B}[1mA\u{1B}[m", "^[1m^[4:3m^[1mA^[m"),
            ("\u{1B}[1m\u{1B}7\u{1B}[1mA\u{1B}[m", "^[1m^7^[1mA^[m"),
        ])
    func few(_ sent: String, _ expected: String) {
        #expect(shortened(sent) == expected)
    }

    @Test(
        "An attribute ends alone where less is to be said then",
        arguments: [
            ("\u{1B}[1;31;44mA\u{1B}[0;32;44mB", "^[1;31;44mA^[22;32mB", "^[1;31;44mA^[0;32;44mB"),
            ("\u{1B}[4;44mA\u{1B}[0;44mB", "^[4;44mA^[24mB", "^[4;44mA^[0;44mB"),
            ("\u{1B}[7;44mA\u{1B}[0;44mB", "^[7;44mA^[27mB", "^[7;44mA^[0;44mB"),
            ("\u{1B}[1;4;32mA\u{1B}[22mB", "^[1;4;32mA^[22mB", "^[1;4;32mA^[0;4;32mB"),
            // What ends bold ends dim as well.
            ("\u{1B}[1;2;44mA\u{1B}[0;2;44mB", "^[1;2;44mA^[22;2mB", "^[1;2;44mA^[0;2;44mB"),
            // Nothing would be said again.
            ("\u{1B}[1;31mA\u{1B}[0;32mB", "^[1;31mA^[0;32mB", "^[1;31mA^[0;32mB"),
            // Several, and others.
            ("\u{1B}[1;4;44mA\u{1B}[0;44mB", "^[1;4;44mA^[0;44mB", "^[1;4;44mA^[0;44mB"),
            ("\u{1B}[3;44mA\u{1B}[0;44mB", "^[3;44mA^[0;44mB", "^[3;44mA^[0;44mB"),
        ])
    func ending(_ sent: String, _ alone: String, _ together: String) {
        #expect(shortened(sent) == alone)
        #expect(shortened(sent, FrameBytes(endsAttributesAlone: false)) == together)
    }

    @Test(
        "Within a row the column is enough",
        arguments: [
            ("\u{1B}[6;3HA\u{1B}[6;29HB\u{1B}[7;29H", "^[6;3HA^[29GB^[7;29H"),
            ("\u{1B}[6d\u{1B}[5C\u{1B}[3G\u{1B}[6;9H", "^[6d^[5C^[3G^[9G"),
            // Where the row is not known, or not named.
            ("\u{1B}[6;3H\u{1B}[A\u{1B}[6;9H", "^[6;3H^[A^[6;9H"),
            ("\u{1B}[6;3H\n\u{1B}[6;9H", "^[6;3H\n^[6;9H"),
            ("\u{1B}[1;1H\u{1B}[H", "^[1;1H^[H"),
        ])
    func column(_ sent: String, _ expected: String) {
        #expect(shortened(sent) == expected)
        #expect(shortened(sent, FrameBytes(movesInRow: false)) == sent.replacing("\u{1B}", with: "^"))
    }

    @Test("The next frame goes on from the look and the row of the one before, unless they are forgotten")
    func next() {
        var frame = FrameBytes()
        let text = Array("\u{1B}(B\u{1B}[31m\u{1B}[6;3HA\u{1B}[m".utf8)
        _ = frame.shorten(text)
        #expect(String(decoding: frame.shorten(text), as: UTF8.self) == "\u{1B}[3GA")
        frame.forget()
        #expect(String(decoding: frame.shorten(text), as: UTF8.self) == "\u{1B}(B\u{1B}[6;3H\u{1B}[31mA")
    }

    @Test("Whatever is sent, it looks the same and is not longer", arguments: 0..<200)
    func same(_ seed: Int) {
        var draws = SeededNumbers(seed: UInt64(seed))
        let pieces = [
            "A", "ệ", " ", "  ", "\u{1B}[m", "\u{1B}(B\u{1B}[m", "\u{1B}[1m", "\u{1B}[0;1m", "\u{1B}[7m",
            "\u{1B}[2m", "\u{1B}[22m",
            "\u{1B}[4m",
            "\u{1B}[24m", "\u{1B}[27m", "\u{1B}[39;49m", "\u{1B}[31m", "\u{1B}[97m", "\u{1B}[44m",
            "\u{1B}[38;5;7m",
            "\u{1B}[48;5;8m", "\u{1B}[48;5;9m", "\u{1B}[38;2;1;2;3m", "\u{1B}[3X", "\u{1B}[K", "\u{1B}[2;3H",
            "\u{1B}[2;9H", "\u{1B}[3d", "\n",
            "\u{1B}[7G",
            "\r", "\u{1B}[1;31;44mB",
        ]
        var plain = PlainTerminal(width: 40, height: 4)
        var short = plain
        var frame = FrameBytes(endsAttributesAlone: seed % 2 == 0, movesInRow: seed % 3 != 0)
        for _ in 0..<5 {
            let text = (0..<40).map { _ in pieces[Int(draws.next() % UInt64(pieces.count))] }.joined()
            // As curses does, a frame ends with the terminal's own look.
            let bytes = Array((text + "\u{1B}[m").utf8)
            let shorter = frame.shorten(bytes)
            plain.take(bytes)
            short.take(shorter)
            #expect(short.shows(the: plain))
            #expect(shorter.count <= bytes.count)
        }
    }
}
