import Foundation
import TerminalSupport
import Testing

/// However the program ends, the terminal is as it was.
@Suite struct LeavingTests {
    @Test(arguments: [("q", 0), ("E", 3), ("X", 132), ("S", 139), ("O", 139), ("A", 134)])
    func keyEnds(key: String, code: Int) async throws {
        let session = try await TerminalSession.open()
        try await session.wait(for: "corner")
        try session.press(key)
        try await expectRestored(session, code: code)
    }

    @Test(arguments: [SIGTERM, SIGHUP, SIGINT])
    func signalEnds(number: Int32) async throws {
        let session = try await TerminalSession.open()
        try await session.wait(for: "corner")
        try await session.signal(number)
        try await expectRestored(session, code: 0)
    }

    @Test(arguments: [SIGSEGV, SIGBUS, SIGFPE, SIGILL, SIGTRAP, SIGQUIT])
    func faultSentFromOutsideEnds(number: Int32) async throws {
        let session = try await TerminalSession.open()
        try await session.wait(for: "corner")
        try await session.signal(number)
        try await expectRestored(session, code: 128 + Int(number))
    }

    @Test func controlCIsAKey() async throws {
        let session = try await TerminalSession.open()
        try await session.wait(for: "corner")
        try session.press("C-c")
        try await session.wait(for: "control(\"c\")")
        #expect(try session.modes().hasPrefix("1 0"))
        try session.press("q")
        try await expectRestored(session, code: 0)
    }

    @Test func backtraceOfTheRuntimeComesAfterTheScreenIsPutBack() async throws {
        let session = try await TerminalSession.open(
            rows: 200, environment: "SWIFT_BACKTRACE=enable=yes,interactive=no,color=no,symbolicate=off")
        try await session.wait(for: "corner")
        try session.press("X")
        try await expectRestored(session, code: 132)
    }

    @Test func wordsOfACrashAreNotLostWithTheScreen() async throws {
        let session = try await TerminalSession.open(rows: 100)
        try await session.wait(for: "corner")
        try session.press("X")
        let screen = try await session.wait(for: "left with")
        #expect(screen.contains("Fatal error: Index out of range"))
    }

    @Test(arguments: ["\"$probe\"", "trap '' HUP; \"$probe\""])
    func lostTerminalEnds(launch: String) async throws {
        var session: TerminalSession? = try await TerminalSession.open(launch: launch)
        let pid = try await session?.pid() ?? 0
        session = nil
        let deadline = ContinuousClock.now + .seconds(30)
        while kill(pid, 0) == 0, ContinuousClock.now < deadline {
            try await Task.sleep(for: .milliseconds(30))
        }
        #expect(kill(pid, 0) != 0)
    }

    private func expectRestored(_ session: TerminalSession, code: Int) async throws {
        let screen = try await session.wait(for: "left with")
        #expect(screen.contains("left with \(code)\n"))
        #expect(screen.contains("modes kept"))
        #expect(!screen.contains("corner"))
        #expect(try session.modes() == TerminalSession.restored)
    }
}
