import Foundation
import Notation
import TerminalSupport
import Testing

/// Terminals of all sizes and kinds.
@Suite("Where the board is opened")
struct TerminalTests {
    @Test("Small terminals", arguments: [(80, 24), (60, 15), (20, 5), (3, 2), (1, 1)])
    func sizes(columns: Int, rows: Int) async throws {
        let session = try await TerminalSession.open(
            "reformboard", columns: columns, rows: rows, launch: "\"$probe\" --lang en")
        // In one cell there is nothing to say.
        if rows > 1 { try await session.wait(for: "an open board") { !$0.allSatisfy(\.isWhitespace) } }
        try await session.wait(for: "the alternate screen") { _ in
            (try? session.modes().hasPrefix("1 0")) == true
        }
        // Keys arrive, and nothing that fits into so few cells ends the program.
        try session.press("2", "Enter", "Down", "Enter", "?", "Escape", "{", "L", "T")
        try session.resize(columns: 100, rows: 30)
        try await session.wait(for: "the page in Vietnamese") { $0.contains("Bảng → 2 Sắp xếp bộ máy") }
        try session.press("q")
        try await session.wait(for: "left with 0")
        #expect(try session.modes() == TerminalSession.restored)
    }

    @Test("^Z stops it with the terminal as it was, and fg brings the board back as it stood")
    func suspended() async throws {
        let session = try await TerminalSession.open(
            "reformboard", columns: 120, rows: 40,
            launch: "export probe; PS1='ready$ ' exec bash --norc --noprofile -i")
        try await session.wait(for: "ready$")
        try session.type("\"$probe\" --lang en --as-of 2025-09-20\r")
        try await session.wait(for: "Strategic breakthroughs")
        try session.press("[")
        try await session.wait(for: "2025-09-19")
        try session.press("C-z")
        let stopped = try await session.wait(for: "Stopped")
        #expect(!stopped.contains("Strategic"))
        #expect(try session.modes() == TerminalSession.restored)
        try session.type("fg\r")
        try await session.wait(for: "the whole board") {
            $0.contains("2025-09-19") && $0.contains("171 → 54") && !$0.contains("Stopped")
        }
        try session.press("q")
        try await session.wait(for: "ready$")
        #expect(try session.modes() == TerminalSession.restored)
    }

    @Test("A terminal that nothing is known of is drawn on all the same, and that is said")
    func unknownTerminal() async throws {
        let session = try await TerminalSession.open(
            "reformboard", columns: 120, rows: 40, environment: "TERM=xterm-nobody-has",
            launch: "\"$probe\" --lang en")
        let screen = try await session.wait(for: "Strategic breakthroughs")
        #expect(screen.contains("Terminal xterm-nobody-has is unknown here; drawing as for xterm-256color."))
    }

    @Test("NO_COLOR: the same board, and no colour", arguments: ["NO_COLOR=1", "NO_COLOR="])
    func noColour(variable: String) async throws {
        let session = try await TerminalSession.open(
            "reformboard", columns: 120, rows: 40, environment: variable, launch: "\"$probe\" --lang en")
        try await session.wait(for: "off track")
        let codes = try session.screen(styled: true).matches(of: #/\x1B\[([0-9;:]*)m/#).flatMap {
            $0.1.split(separator: ";").compactMap { Int($0) }
        }
        let isColoured = codes.contains { (30...38).contains($0) || (40...48).contains($0) || $0 >= 90 }
        #expect(isColoured == (variable == "NO_COLOR="))
        #expect(codes.contains(1) || codes.contains(7))
    }

    @Test("--ascii: nothing but letters of the data needs more than ASCII")
    func ascii() async throws {
        let session = try await TerminalSession.open(
            "reformboard", columns: 120, rows: 40, launch: "\"$probe\" --lang en --ascii")
        let screen = try await session.wait(for: "Strategic breakthroughs")
        let chrome = screen.unicodeScalars.filter {
            (0x2190...0x21FF).contains($0.value) || (0x2260...0x28FF).contains($0.value)
                || [0x2022, 0x2026].contains($0.value)
        }
        #expect(chrome.isEmpty, "\(String(String.UnicodeScalarView(chrome)))")
        #expect(screen.contains("171"))
    }

    @Test(
        "A locale without UTF-8: ASCII by itself, and the letters of the data",
        arguments: ["C", "vi_VN.TCVN"])
    func otherLocale(name: String) async throws {
        let board = try await Board.open(.vietnamese, environment: "LC_ALL=\(name)")
        let screen = try await board.expect(row: "Tăng trưởng GRDP", says: "X chậm")
        #expect(!screen.unicodeScalars.contains { (0x2190...0x28FF).contains($0.value) })
        try await board.leave()
    }

    @Test("TERM=dumb: the board goes out as text", arguments: ["dumb", ""])
    func dumb(term: String) async throws {
        let session = try await TerminalSession.open(
            "reformboard", columns: 120, rows: 80, environment: "TERM='\(term)'",
            launch: "\"$probe\" --lang en --as-of 2025-09-20 >out; cat out | head -3; (exit 0)")
        try await session.wait(for: "left with 0")
        #expect(try session.modes() == TerminalSession.restored)
        let text = try String(contentsOf: session.folder.appending(path: "out"), encoding: .utf8)
        #expect(text == (try ProgramRun(["snapshot", "--lang", "en", "--as-of", "2025-09-20"]).text))
    }

    @Test("No terminal at all: the board goes out as text, exit code 0")
    func noTerminal() throws {
        let options = ["--lang", "vi", "--as-of", "2025-09-20"]
        let run = try ProgramRun(options)
        #expect(run.code == 0)
        #expect(run.words.isEmpty)
        #expect(run.text.contains("171 → 54"))
        #expect(!run.text.contains("\u{1B}"))
        #expect(run.bytes == (try ProgramRun(["snapshot"] + options)).bytes)
        #expect(try ProgramRun(options, environment: ["TERM": "dumb"]).bytes == run.bytes)
    }
}
