import Foundation
import TerminalSupport
import Testing

/// Stopping and going on, under a shell with job control.
@Suite struct SuspensionTests {
    @Test func controlZStopsAndForegroundRepaints() async throws {
        let session = try await started()
        try await session.wait(for: "corner")
        try session.press("C-z")
        try await expectStopped(session)
        try await expectResumed(session)
    }

    @Test(arguments: [SIGTSTP, SIGSTOP])
    func signalStopsAndForegroundRepaints(number: Int32) async throws {
        let session = try await started()
        try await session.wait(for: "corner")
        let pid = try await session.pid()
        kill(pid, number)
        // After SIGSTOP nothing has put the screen back: the prompt stands in the midst of it.
        if number == SIGTSTP {
            try await expectStopped(session)
        } else {
            try await session.wait(for: "Stopped")
        }
        try await expectResumed(session)
    }

    @Test func sizeChangedMeanwhileIsNoticed() async throws {
        let session = try await started()
        try await session.wait(for: "corner")
        try session.press("C-z")
        try await expectStopped(session)
        try session.resize(columns: 70, rows: 18)
        try session.type("fg\r")
        let screen = try await session.wait(for: "size=70x18")
        #expect(screen.contains("resumed"))
    }

    @Test func anotherProgramMayHaveTheTerminal() async throws {
        let session = try await TerminalSession.open()
        let pid = try await session.pid()
        try session.press("C-e")
        let aside = try await session.wait(for: "aside")
        #expect(!aside.contains("corner"))
        #expect(try session.modes() == TerminalSession.restored)
        // Interrupting that program is not for the board.
        kill(pid, SIGINT)
        try session.type("\r")
        try await session.wait(for: "corner")
        #expect(try session.modes().hasPrefix("1 0"))
        try session.press("x")
        try await session.wait(for: "2:key(Canvas.Key.character(\"x\"))")
    }

    private func started() async throws -> TerminalSession {
        let session = try await TerminalSession.open(
            launch: "export probe; PS1='ready$ ' exec bash --norc --noprofile -i")
        try await session.wait(for: "ready$")
        try session.type("\"$probe\"\r")
        return session
    }

    private func expectStopped(_ session: TerminalSession) async throws {
        try await session.wait(for: "Stopped")
        #expect(try session.modes() == TerminalSession.restored)
    }

    private func expectResumed(_ session: TerminalSession) async throws {
        try session.type("fg\r")
        let screen = try await session.wait(for: "resumed")
        #expect(screen.contains("Bộ máy Tinh gọn Đặc khu"))
        #expect(screen.contains("corner"))
        #expect(!screen.contains("Stopped"))
        #expect(try session.modes().hasPrefix("1 0"))
        try session.press("q")
        try await session.wait(for: "ready$")
    }
}
