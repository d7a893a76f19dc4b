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
