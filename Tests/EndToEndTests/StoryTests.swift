import Foundation
import Notation
import Panels
import TerminalSupport
import Testing

/// What a newcomer sees and does, in a real terminal.
@Suite("A session with the board")
struct StoryTests {
    @Test("The cursor of the terminal stands on the selection, and behind what is typed")
    func cursor() async throws {
        let board = try await Board.open()
        try board.press("Down")
        try await board.expect("PCI points")
        #expect(try board.terminal.cursorRow().contains("PCI points"))
        try board.press("1", "Enter", "Down")
        try await board.expect("Digital transformation")
        #expect(try board.terminal.cursorRow().contains("54 public service points"))
        try board.press("/")
        try board.terminal.type("pci")
        try await board.expect("/pci_")
        #expect(try board.terminal.cursorRow().contains("/pci_"))
        try board.press("Escape")
        try await board.leave()
    }

    @Test("Opened, it tells what is behind, what was merged and what is near, in the language of the locale")
    func opens() async throws {
        let english = try await Board.open(nil, on: nil, environment: "LC_ALL=en_XX.UTF-8")
        try await english.expect(row: "GRDP growth", says: "off track")
        try await english.expect(row: "16th Provincial Congress", says: "5 days to go")
        for text in ["2025-09-20", "171 → 54", "reformboard FOLDER"] { try await english.expect(text) }
    }

    @Test("And in Vietnamese")
    func opensInVietnamese() async throws {
        let vietnamese = try await Board.open(nil, on: nil, environment: "LC_ALL= LC_MESSAGES=vi_XX.UTF-8")
        try await vietnamese.expect(row: "Tăng trưởng GRDP", says: "chậm")
        try await vietnamese.expect(row: "Đại hội tỉnh lần XVI", says: "còn 5 ngày")
        for text in ["20/09/2025", "171 → 54", "reformboard THƯ_MỤC"] { try await vietnamese.expect(text) }
    }

    @Test("Moves, opens, goes back, sees another day, changes the language, saves, asks for help, quits")
    func story() async throws {
        let board = try await Board.open()
        try await board.open(panel: .congress)
        let page = try await board.openItem(until: "milestones.csv:")
        #expect(page.contains("reports.csv:"))
        try await board.back(from: "milestones.csv:")
        try await board.back(from: "▸ 3 Party congresses, elections │")
        try await board.expect("171 → 54")
        try board.press("]")
        try await board.expect("2025-09-21")
        try board.press("L")
        try await board.expect("21/09/2025")
        try await board.expect(row: "Đại hội tỉnh lần XVI", says: "còn 4 ngày")
        try board.press("s")
        try await board.expect("Đã ghi quang-ninh-2025-2025-09-21-vi.txt")
        try board.press("?")
        try await board.expect("Bảng → Trợ giúp")
        try await board.leave()
        let printed = try ProgramRun(["snapshot", "--lang", "vi", "--as-of", "2025-09-21", "--width", "120"])
        #expect(try board.file("quang-ninh-2025-2025-09-21-vi.txt") == printed.text)
    }

    @Test("Days that follow one another, with something else between them, are the days that are asked for")
    func days() async throws {
        let board = try await Board.open()
        try board.press("]")
        try await board.expect("2025-09-21")
        try board.press("]")
        try await board.expect("2025-09-22")
        // What was worked out of the board in English is of no use any more.
        try board.press("L")
        try await board.expect("22/09/2025")
        try board.press("]")
        try await board.expect("23/09/2025")
        try board.press("[")
        try await board.expect("22/09/2025")
        try board.press("[", "[", "]", "]", "]", "]", "]")
        try await board.expect("25/09/2025")
        try board.press("s")
        try await board.expect("Đã ghi quang-ninh-2025-2025-09-25-vi.txt")
        try await board.leave()
        let printed = try ProgramRun(["snapshot", "--lang", "vi", "--as-of", "2025-09-25", "--width", "120"])
        #expect(try board.file("quang-ninh-2025-2025-09-25-vi.txt") == printed.text)
    }

    @Test("A play goes on by itself to the day of the data, and stands still where it is stopped")
    func plays() async throws {
        let board = try await Board.open()
        try board.press("p")
        try await board.terminal.waitInPassing(for: "seen on 2024-")
        try await board.terminal.waitInPassing(for: "seen on 2025-0")
        try await board.expect("data to 2025-09-20")
        try board.press("p")
        try await board.terminal.waitInPassing(for: "seen on ")
        try board.press("p")
        // The key that stops it is answered before the next one.
        try board.press("?")
        try await board.expect("Board → Help")
        let stopped = try await board.expect("seen on ")
        try await Task.sleep(for: .milliseconds(400))
        #expect(try await board.expect("seen on ") == stopped)
        try await board.leave()
    }

    @Test("What is looked for is found without accents, from the board and in a panel")
    func finds() async throws {
        let board = try await Board.open(.vietnamese)
        try await board.find("tham nhung")
        try await board.openItem(until: "114-QĐ/TW")
        try await board.back(from: "Bảng → Tìm → ")
        // An Escape and a digit that come as one are Alt and the digit.
        try board.press("Escape")
        try await board.expect("/ 325")
        try await board.back(from: "Bảng → Tìm")
        try await board.open(panel: .restructuring)
        try await board.find("dac khu")
        try await board.expect("Đặc khu Vân Đồn")
        try await board.expectNo("Tiên Yên")
        try await board.leave()
    }

    @Test("A paste is looked for where something is, and does nothing elsewhere")
    func pastes() async throws {
        let board = try await Board.open()
        try board.terminal.paste("q")
        try board.press("/")
        try await board.expect("Enter keep")
        try board.terminal.paste("grdp\ngrowth")
        try await board.expect("/grdp growth_")
        try board.press("Escape")
        try await board.leave()
    }

    @Test("A second snapshot does not take the place of the first")
    func twoSnapshots() async throws {
        let board = try await Board.open()
        try board.press("s")
        try await board.expect("Wrote quang-ninh-2025-2025-09-20-en.txt")
        try board.press("s")
        try await board.expect("Wrote quang-ninh-2025-2025-09-20-en-2.txt")
    }

    @Test("^C leaves as well")
    func controlC() async throws {
        let board = try await Board.open()
        #expect(try board.terminal.modes().hasPrefix("1 0"))
        try await board.leave(by: "C-c")
    }

    @Test(
        "A signal ends it, with the code that a shell gives for that", arguments: [SIGTERM, SIGHUP, SIGINT])
    func ended(signal: Int32) async throws {
        let session = try await TerminalSession.open(
            "reformboard", columns: 120, rows: 40,
            launch: "export probe; sh -c 'echo $$ >pid; exec \"$probe\" --lang en'")
        try await session.wait(for: "Strategic breakthroughs")
        let pid = try String(contentsOf: session.folder.appending(path: "pid"), encoding: .utf8)
        kill(try #require(Int32(pid.trimmingCharacters(in: .newlines))), signal)
        try await expectLeft(session, code: 128 + Int(signal))
    }

    @Test("A fault of the program leaves the terminal as it was", arguments: [SIGSEGV, SIGABRT, SIGILL])
    func crashed(signal: Int32) async throws {
        let session = try await TerminalSession.open(
            "reformboard", columns: 120, rows: 40,
            launch: "export probe; sh -c 'echo $$ >pid; exec \"$probe\" --lang en'")
        try await session.wait(for: "Strategic breakthroughs")
        let pid = try String(contentsOf: session.folder.appending(path: "pid"), encoding: .utf8)
        kill(try #require(Int32(pid.trimmingCharacters(in: .newlines))), signal)
        try await expectLeft(session, code: 128 + Int(signal))
    }
}

/// Waits for the end of the program, and expects the terminal as it was.
func expectLeft(
    _ session: TerminalSession, code: Int, sourceLocation: SourceLocation = #_sourceLocation
) async throws {
    let screen = try await session.wait(for: "left with")
    #expect(screen.contains("left with \(code)\n"), sourceLocation: sourceLocation)
    #expect(screen.contains("modes kept"), sourceLocation: sourceLocation)
    #expect(!screen.contains("Strategic"), sourceLocation: sourceLocation)
    #expect(try session.modes() == TerminalSession.restored, sourceLocation: sourceLocation)
}

extension String {
    /// The first row that holds a text; empty when there is none.
    func row(with text: String) -> Substring {
        split(separator: "\n").first { $0.contains(text) } ?? ""
    }
}
