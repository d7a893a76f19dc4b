import Foundation
import TerminalSupport
import Testing

/// What reaches the screen of a real terminal.
@Suite struct DrawingTests {
    @Test func vietnameseIsShownComposedAndDecomposed() async throws {
        let session = try await TerminalSession.open()
        let lines = try await session.wait(for: "corner").components(separatedBy: "\n")
        #expect(lines[0].hasPrefix("Bộ máy Tinh gọn Đặc khu "))
        #expect(lines[1].unicodeScalars.count > "Bộ máy Tinh gọn Đặc khu".unicodeScalars.count)
        #expect(lines[1] == "Bộ máy Tinh gọn Đặc khu")
    }

    @Test func whatIsCountedOtherwiseShiftsNothing() async throws {
        let session = try await TerminalSession.open()
        let lines = try await session.wait(for: "corner").components(separatedBy: "\n")
        #expect(lines[2] == "|表格|한국|😀|❤ |👍|🇻 |👨|? |end")
    }

    @Test func wideAndNarrowReplaceEachOther() async throws {
        let session = try await TerminalSession.open()
        let before = try await session.wait(for: "corner").components(separatedBy: "\n")
        try session.press("F6")
        let covered = try await session.wait(for: "1:key").components(separatedBy: "\n")
        #expect(covered[2] == String(repeating: "#", count: 40))
        try session.press("F6")
        let after = try await session.wait(for: "2:key").components(separatedBy: "\n")
        #expect(after[2] == before[2])
    }

    @Test func bothCornersAtTheRightAreReached() async throws {
        let session = try await TerminalSession.open()
        let lines = try await session.wait(for: "corner").components(separatedBy: "\n")
        #expect(lines[0].hasSuffix("表"))
        #expect(lines[0].hasPrefix("Bộ"), "nothing has scrolled")
        #expect(lines[23] == String(repeating: " ", count: 74) + "corner")
    }

    @Test func colourWeightAndSelectionAreShown() async throws {
        let session = try await TerminalSession.open()
        try await session.wait(for: "corner")
        let styled = try session.screen(styled: true)
        #expect(styled.contains("\u{1B}[30m\u{1B}[48;5;250mselected"))
        #expect(styled.contains("\u{1B}[1m\u{1B}[38;5;196mbad"))
        #expect(styled.contains("bad\u{1B}[0m\u{1B}[39m\u{1B}[49m  \u{1B}[4m\u{1B}[33munder"))
        #expect(styled.contains("\u{1B}[36mcorner"))
    }

    @Test func anotherPaletteRepaintsEverything() async throws {
        let session = try await TerminalSession.open()
        try await session.wait(for: "corner")
        try session.press("F5")
        try await session.wait(for: "function(5)")
        let styled = try session.screen(styled: true)
        #expect(styled.contains("\u{1B}[32m\u{1B}[44mBộ"))
        #expect(!styled.contains("38;5;196"))
    }

    @Test func withoutColoursTheSelectionIsReversed() async throws {
        let session = try await TerminalSession.open(environment: "NO_COLOR=1")
        let screen = try await session.wait(for: "corner")
        #expect(screen.contains("depth=0"))
        let styled = try session.screen(styled: true)
        #expect(styled.contains("\u{1B}[7mselected"))
        #expect(!styled.contains("38;5;"))
    }

    @Test func aSmallScreenShowsWhatFits() async throws {
        let session = try await TerminalSession.open(columns: 11, rows: 3)
        let lines = try await session.wait(for: "corner").components(separatedBy: "\n")
        #expect(lines[0] == "Bộ máy Ti表")
        #expect(lines[2] == "|表格corner")
    }
}
