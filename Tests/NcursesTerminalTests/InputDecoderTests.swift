import Canvas
import Testing

@testable import NcursesTerminal

/// Bytes to events, without a terminal.
@Suite struct InputDecoderTests {
    private func events(_ batches: String...) -> [TerminalEvent] {
        events(bytes: batches.map { Array($0.utf8) })
    }

    private func events(bytes batches: [[UInt8]]) -> [TerminalEvent] {
        var decoder = InputDecoder()
        for batch in batches {
            for byte in batch { decoder.take(Int(byte)) }
            decoder.endBatch()
        }
        return decoder.takeEvents()
    }

    private func typed(_ text: String) -> [TerminalEvent] { text.map { .key(.character($0)) } }

    @Test func letterWhoseBytesComeApartIsOne() {
        #expect(events(bytes: [[0xE1, 0xBB], [0x99]]) == typed("ộ"))
    }

    @Test(
        arguments: [[0xC0, 0xAF], [0xED, 0xA0, 0x80], [0xF5, 0x80], [0xFE], [0xE1, 0xBB], [0x80]] as [[UInt8]]
    )
    func invalidBytesAreLeftOut(bytes: [UInt8]) {
        #expect(events(bytes: [bytes + Array("a".utf8)]) == typed("a"))
    }

    @Test func marksJoinWithinABatch() {
        #expect(events("a\u{323}\u{306}n") == typed("a\u{323}\u{306}n"))
        #expect(events("a\u{323}\u{306}n").count == 2)
        #expect(events("a", "\u{301}").count == 2)
    }

    @Test func endlessMarksStayShort() {
        let found = events("a" + String(repeating: "\u{301}", count: 5_000))
        #expect(found == typed("a" + String(repeating: "\u{301}", count: 7)))
    }

    @Test func escapeAloneIsAKey() {
        #expect(events("\u{1B}") == [.key(.escape)])
        #expect(events("\u{1B}\u{1B}") == [.key(.escape), .key(.escape)])
        #expect(events("\u{1B}", "[") == [.key(.escape)] + typed("["))
        #expect(events("\u{1B}[") == [.key(.escape)] + typed("["))
        #expect(events("\u{1B}]", "x") == [.key(.escape)] + typed("]x"))
        #expect(events("\u{1B}q") == [.key(.escape)] + typed("q"))
    }

    @Test(arguments: [
        "\u{1B}[?62;4c", "\u{1B}[I", "\u{1B}[27;5;13~", "\u{1B}]11;rgb:0000/0000/0000\u{07}",
        "\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\", "\u{1B}P>|xterm(380)\u{1B}\\", "\u{1B}P1+r\u{1B}\\",
    ])
    func lateAnswersAreNotTyped(answer: String) {
        #expect(events(answer + "a") == typed("a"))
    }

    @Test(arguments: [
        ("]11;rgb:0000/0000/0000\u{07}", TerminalAnswer.ground(.dark)),
        ("]11;rgb:ffff/ffff/ffff\u{1B}\\", .ground(.light)), ("]11;rgb:fd/f6/e3\u{07}", .ground(.light)),
        ("]11;rgb:f/f/f\u{07}", .ground(.light)), ("]11;rgba:1111/2222/3333/ffff\u{07}", .ground(.dark)),
        ("[?2026;1$y", .synchronises), ("[?2026;2$y", .synchronises), ("[?62;4c", .last), ("[?1;2c", .last),
    ])
    func answersAreUnderstood(bytes: String, answer: TerminalAnswer) {
        for cut in [0, 1, 7, bytes.utf8.count] {
            var decoder = InputDecoder()
            let all = Array("\u{1B}\(bytes)a".utf8)
            // An Escape at the end of a batch was typed; later an answer may be cut anywhere.
            for (index, byte) in all.enumerated() {
                decoder.take(Int(byte))
                if cut > 0, index == cut + 1 { decoder.endBatch() }
            }
            decoder.endBatch()
            #expect(decoder.takeEvents() == typed("a"), "\(cut)")
            #expect(decoder.takeAnswers() == [answer], "\(cut)")
            #expect(decoder.takeAnswers().isEmpty)
        }
    }

    @Test(arguments: [
        "]11;rgb:\u{07}", "]11;rgb:0/0\u{07}", "]11;rgb:+f/0/0\u{07}", "]11;rgb:00000/0/0\u{07}",
        "]10;rgb:f/f/f\u{07}",
        "]11;?\u{07}", "[?2026;0$y", "[?2026;4$y", "[?2004;1$y", "[>0;10;1c",
        "]11;rgb:" + String(repeating: "f", count: 10_000) + "/f/f\u{07}",
    ])
    func otherAnswersAreLeftOut(bytes: String) {
        var decoder = InputDecoder()
        for byte in "\u{1B}\(bytes)a".utf8 { decoder.take(Int(byte)) }
        decoder.endBatch()
        #expect(decoder.takeEvents() == typed("a"))
        #expect(decoder.takeAnswers().isEmpty)
    }

    @Test func answerInTwoPartsIsNotTyped() {
        #expect(events("\u{1B}[?62", ";4c", "a") == typed("a"))
        #expect(events("\u{1B}]11;rgb:00", "00/00\u{07}", "a") == typed("a"))
    }

    @Test func answerWithoutAnEndTakesNoKeysForEver() {
        #expect(events("\u{1B}]11;rgb:00", "", "a") == typed("a"))
    }

    @Test func numericBlockIsTyped() {
        #expect(events("\u{1B}Oq\u{1B}Ok\u{1B}OM") == typed("1+") + [.key(.enter)])
    }

    @Test func controlCharactersAreKeysOrNothing() {
        #expect(
            events("\u{03}\u{1A}\u{08}\u{7F}\t\r\n") == [
                .key(.control("c")), .key(.control("z")), .key(.backspace), .key(.backspace), .key(.tab),
                .key(.enter), .key(.enter),
            ])
        #expect(events("\u{00}\u{1C}\u{202E}\u{FEFF}").isEmpty)
    }
}
