import Foundation
import TerminalSupport
import Testing

/// A large package on the board: how far it is, how it is stopped, how it is read again.
@Suite("The board on a large package")
struct LongLoadTests {
    @Test("The frame comes with the progress; Esc, q and ^C stop it", arguments: ["Escape", "q", "C-c"])
    func stopped(key: String) async throws {
        let session = try await board("--lang en")
        let screen = try await session.waitInPassing(for: "Esc stop   reading observations.csv")
        #expect(screen.contains("1 Strategic breakthroughs") && screen.contains("4 Needs attention"))
        #expect(!screen.contains("Indicator of size"))
        try session.press(key)
        let left = try await session.wait(for: "left with 130")
        #expect(left.contains("reformboard: reading was stopped as asked"))
        #expect(left.contains("modes kept") && !left.contains("Strategic"))
        #expect(try session.modes() == TerminalSession.restored)
    }

    @Test("Another size is drawn at once, keys that have nothing to act on are dropped, and then it fills")
    func fills() async throws {
        let session = try await board("--lang vi")
        try await session.waitInPassing(for: "Esc dừng   đang đọc observations.csv")
        try session.press("3", "Enter", "L", "?")
        try session.resize(columns: 120, rows: 40)
        try await session.waitInPassing(for: "╭ 4 Cần chú ý")
        try disk(session, isFast: true)
        let screen = try await session.wait(for: "Indicator of size")
        #expect(screen.contains("━ 1 Đột phá chiến lược") || screen.contains("▸ 1 Đột phá chiến lược"))
        #expect(!screen.contains("Esc dừng") && !screen.contains("Trợ giúp"))
        try session.press("q")
        // The shell counts the size among the modes, and it is another one now.
        try await session.wait(for: "left with 0")
        #expect(try session.modes() == TerminalSession.restored)
    }

    @Test("SIGTERM ends it meanwhile, with the terminal as it was")
    func terminated() async throws {
        let session = try await TerminalSession.open(
            "reformboard",
            launch: LargePackage.shell()
                + "export probe; \(LargePackage.slowly)sh -c 'echo $$ >pid; exec \"$probe\" . --lang en'")
        try await session.waitInPassing(for: "Esc stop   reading")
        let pid = try String(contentsOf: session.folder.appending(path: "pid"), encoding: .utf8)
        kill(try #require(Int32(pid.trimmingCharacters(in: .newlines))), SIGTERM)
        try await expectLeft(session, code: 143)
    }

    @Test("Read again: Esc keeps what was there, and left alone it says that it was read")
    func readAgain() async throws {
        let session = try await board("--lang en")
        try await session.waitInPassing(for: "Esc stop")
        try disk(session, isFast: true)
        try await session.wait(for: "Indicator of size")
        try disk(session, isFast: false)
        try session.press("r")
        let slow = try await session.waitInPassing(for: "Esc stop   reading observations.csv")
        #expect(slow.contains("Indicator of size"))
        try session.press("Escape")
        let kept = try await session.wait(for: "Stopped reading, kept what was there")
        #expect(kept.contains("Indicator of size"))
        try disk(session, isFast: true)
        try session.press("r")
        try await session.wait(for: "Read again, nothing has changed: no findings in the files")
        try session.press("q")
        try await expectLeft(session, code: 0)
    }

    private func board(_ arguments: String) async throws -> TerminalSession {
        try await TerminalSession.open(
            "reformboard",
            launch: LargePackage.shell() + "\(LargePackage.slowly)\"$probe\" . \(arguments)")
    }

    /// The disk of a session is fast from here on, or slow again.
    private func disk(_ session: TerminalSession, isFast: Bool) throws {
        let mark = session.folder.appending(path: "slow")
        if isFast { try FileManager.default.removeItem(at: mark) } else { try Data().write(to: mark) }
    }
}
