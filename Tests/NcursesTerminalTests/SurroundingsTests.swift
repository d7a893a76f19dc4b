import TerminalSupport
import Testing

/// Terminals and locales as users have them.
@Suite struct SurroundingsTests {
    @Test(arguments: ["dumb", "unknown", ""])
    func terminalWithoutACursorIsRefused(term: String) async throws {
        let session = try await TerminalSession.open(environment: "TERM='\(term)'")
        let screen = try await session.wait(for: "left with")
        #expect(screen.contains("problem dumb(term: \"\(term)\")"))
        #expect(try session.modes() == TerminalSession.restored)
    }

    @Test func unknownTerminalIsTakenForXterm() async throws {
        let session = try await TerminalSession.open(environment: "TERM=xterm-nobody-has")
        let screen = try await session.wait(for: "corner")
        #expect(screen.contains("substituted=xterm-nobody-has"))
        #expect(screen.contains("depth=256"))
    }

    @Test(arguments: [("tmux-256color", 256), ("linux", 8), ("vt100", 0), ("xterm", 8)])
    func depthIsWhatTheTerminalHas(term: String, depth: Int) async throws {
        let session = try await TerminalSession.open(environment: "TERM=\(term)")
        let screen = try await session.wait(for: "corner")
        #expect(screen.contains("depth=\(depth) "))
        #expect(screen.contains("substituted=-"))
    }

    @Test(arguments: [
        ("LC_ALL=C", false), ("LC_ALL=vi_VN.TCVN", false), ("LC_ALL= LC_CTYPE=POSIX", false),
        ("LC_ALL=vi_VN.UTF-8", true), ("LC_ALL= LANG=xx_YY.utf8", true), ("LC_ALL=C.UTF-8", true),
    ])
    func lettersAreShownInEveryLocale(locale: String, speaksUTF8: Bool) async throws {
        let session = try await TerminalSession.open(environment: locale)
        let screen = try await session.wait(for: "corner")
        #expect(screen.contains("Bộ máy Tinh gọn Đặc khu"))
        #expect(screen.contains("utf8=\(speaksUTF8)"))
    }

    @Test func emptyNoColourMeansNothing() async throws {
        let session = try await TerminalSession.open(environment: "NO_COLOR=")
        try await session.wait(for: "depth=256")
    }

    @Test(arguments: ["\"$probe\" | cat", "\"$probe\" </dev/null", "\"$probe\" </dev/null | cat"])
    func terminalBehindAPipeIsFound(launch: String) async throws {
        let session = try await TerminalSession.open(launch: launch)
        try await session.wait(for: "corner")
        try session.press("q")
        let screen = try await session.wait(for: "left with 0")
        #expect(screen.contains("modes kept"))
    }

    @Test func noTerminalAtAllIsSaid() async throws {
        let session = try await TerminalSession.open(launch: "setsid -w \"$probe\" </dev/null 2>&1 | cat")
        try await session.wait(for: "problem noTerminal")
    }
}
