import Foundation
import TerminalSupport
import Testing

/// What a newcomer sees and does, in a real terminal.
@Suite("A session with the board")
struct StoryTests {
    @Test("Opened, it tells what is behind, what was merged and what is near, in English")
    func opensInEnglish() async throws {
        let screen = try await opened(language: "en", until: "Strategic breakthroughs")
        #expect(screen.contains("2025-09-20"))
        #expect(screen.row(with: "GRDP growth").contains("off track"))
        #expect(screen.contains("171 → 54"))
        #expect(screen.contains("16th Provincial Congress"))
        #expect(screen.contains("5 days to go"))
        #expect(screen.contains("reformboard FOLDER"))
    }

    @Test("And in Vietnamese")
    func opensInVietnamese() async throws {
        let screen = try await opened(language: "vi", until: "Đột phá chiến lược")
        #expect(screen.contains("20/09/2025"))
        #expect(screen.row(with: "Tăng trưởng GRDP").contains("chậm"))
        #expect(screen.contains("171 → 54"))
        #expect(screen.contains("Đại hội tỉnh lần XVI"))
        #expect(screen.contains("còn 5 ngày"))
        #expect(screen.contains("reformboard THƯ_MỤC"))
    }

    @Test("Moves, opens, goes back, sees another day, changes the language, saves, asks for help, quits")
    func story() async throws {
        let session = try await board("--lang en --as-of 2025-09-20")
        try await session.wait(for: "Strategic breakthroughs")
        try session.press("3", "Enter")
        try await session.wait(for: "▸ 3 Party congresses, elections │")
        try session.press("Enter")
        let page = try await session.wait(for: "milestones.csv:")
        #expect(page.contains("reports.csv:"))
        try session.press("Escape")
        try await session.wait(for: "the list again") {
            !$0.contains("milestones.csv:") && $0.contains("▸ 3 Party congresses, elections │")
        }
        try session.press("Escape")
        try await session.wait(for: "the board again") {
            !$0.contains("▸ 3 Party congresses, elections │") && $0.contains("171 → 54")
        }
        try session.press("]")
        try await session.wait(for: "2025-09-21")
        try session.press("L")
        let vietnamese = try await session.wait(for: "21/09/2025")
        #expect(vietnamese.contains("còn 4 ngày"))
        try session.press("s")
        try await session.wait(for: "Đã ghi quang-ninh-2025-2025-09-21-vi.txt")
        try session.press("?")
        try await session.wait(for: "Bảng → Trợ giúp")
        try session.press("q")
        try await expectLeft(session, code: 0)

        let saved = try String(
            contentsOf: session.folder.appending(path: "quang-ninh-2025-2025-09-21-vi.txt"), encoding: .utf8)
        let printed = try ProgramRun(["snapshot", "--lang", "vi", "--as-of", "2025-09-21", "--width", "120"])
        #expect(saved == printed.text)
    }

    @Test("A second snapshot does not take the place of the first")
    func twoSnapshots() async throws {
        let session = try await board("--lang en --as-of 2025-09-20")
        try await session.wait(for: "Strategic breakthroughs")
        try session.press("s")
        try await session.wait(for: "Wrote quang-ninh-2025-2025-09-20-en.txt")
        try session.press("s")
        try await session.wait(for: "Wrote quang-ninh-2025-2025-09-20-en-2.txt")
    }

    @Test("^C leaves as well")
    func controlC() async throws {
        let session = try await board("--lang en")
        try await session.wait(for: "Strategic breakthroughs")
        #expect(try session.modes().hasPrefix("1 0"))
        try session.press("C-c")
        try await expectLeft(session, code: 0)
    }

    @Test("SIGTERM ends it, with the code that a shell gives for that")
    func terminated() async throws {
        let session = try await TerminalSession.open(
            "reformboard", columns: 120, rows: 40,
            launch: "export probe; sh -c 'echo $$ >pid; exec \"$probe\" --lang en'")
        try await session.wait(for: "Strategic breakthroughs")
        let pid = try String(contentsOf: session.folder.appending(path: "pid"), encoding: .utf8)
        kill(try #require(Int32(pid.trimmingCharacters(in: .newlines))), SIGTERM)
        try await expectLeft(session, code: 143)
    }

    private func opened(language: String, until text: String) async throws -> String {
        let session = try await TerminalSession.open(
            "reformboard", columns: 120, rows: 40, environment: "LC_ALL=\(language)_XX.UTF-8")
        return try await session.wait(for: text)
    }

    private func board(_ arguments: String) async throws -> TerminalSession {
        try await TerminalSession.open(
            "reformboard", columns: 120, rows: 40, launch: "\"$probe\" \(arguments)")
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
