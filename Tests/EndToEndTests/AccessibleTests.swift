import Foundation
import TerminalSupport
import Testing

/// The board for who hears it, in a real terminal and without one.
@Suite("A board to be heard")
struct AccessibleTests {
    private func board(_ launch: String, environment: String = "") async throws -> TerminalSession {
        try await TerminalSession.open(
            "reformboard", columns: 100, rows: 30, environment: environment, launch: launch)
    }

    @Test(
        "Lines are added and never drawn over, and the cursor stands on what is selected",
        arguments: ["\"$probe\" --accessible --lang en", "ACCESSIBLE=1 \"$probe\" --lang en"])
    func lines(launch: String) async throws {
        let session = try await board(launch)
        try await session.wait(for: "1/9 PAR INDEX")
        #expect(try session.modes().hasPrefix("0 1"), "no other screen, and the cursor shown")
        #expect(try session.cursorRow().hasPrefix("1/9 PAR INDEX"))
        try session.press("Down")
        try await session.wait(for: "2/9 PCI")
        #expect(try session.cursorRow().hasPrefix("2/9 PCI"))
        try session.press("4", "Enter")
        try await session.wait(for: "1/7 ~Settle Decree 178/67, 20 days overdue")
        try session.press("2", "Enter")
        try await session.wait(for: "Why this status")
        try session.press("Escape")
        let screen = try await session.wait(for: "4 Needs attention. 2/7")
        #expect(!screen.unicodeScalars.contains { (0x2500...0x28FF).contains($0.value) })
        try session.press("q")
        let left = try await session.wait(for: "left with 0")
        #expect(left.contains("modes kept") && left.contains("4 Needs attention. 2/7"))
    }

    @Test("In Vietnamese, found without accents")
    func vietnamese() async throws {
        let session = try await board("\"$probe\" --accessible --lang vi")
        try await session.wait(for: "1/9 PAR INDEX")
        try session.press("/")
        try await session.wait(for: "/, 325 mục")
        try session.type("tham nhung")
        try await session.wait(for: "/tham nhung, 1 mục. 1/1 văn bản")
        try session.press("C-c")
        #expect(try await session.wait(for: "left with 0").contains("modes kept"))
    }

    @Test("The terminal is put back whatever ends it", arguments: [SIGTERM, SIGHUP, SIGSEGV, SIGABRT])
    func ended(signal: Int32) async throws {
        let session = try await board(
            "sh -c 'echo $$ >pid; exec \"$0\" --accessible --lang en' \"$probe\"")
        try await session.wait(for: "1/9 PAR INDEX")
        let pid = try String(contentsOf: session.folder.appending(path: "pid"), encoding: .utf8)
        kill(try #require(Int32(pid.trimmingCharacters(in: .whitespacesAndNewlines))), signal)
        let screen = try await session.wait(for: "left with \(128 + signal)")
        #expect(screen.contains("modes kept"))
    }

    @Test("^Z stops it, and fg says where one is")
    func suspended() async throws {
        let session = try await board("export probe; PS1='ready$ ' exec bash --norc --noprofile -i")
        try await session.wait(for: "ready$")
        try session.type("\"$probe\" --accessible --lang en\r")
        try await session.wait(for: "1/9 PAR INDEX")
        try session.press("C-z")
        try await session.wait(for: "Stopped")
        try session.type("fg\r")
        try await session.wait(for: "the board once more") {
            $0.ranges(of: "1/9 PAR INDEX").count == 2
        }
        try session.press("Down")
        try await session.wait(for: "2/9 PCI")
        try session.press("q")
        try await session.wait(for: "the shell") {
            $0.ranges(of: "ready$").count >= 2 && $0.hasSuffix("ready$\n") || $0.contains("2/9")
        }
    }

    @Test("Files that change are heard, and a broken one keeps what was good")
    func live() async throws {
        let sample = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appending(path: "Sources/SampleData/quang-ninh-2025").path
        let session = try await board(
            "cp -r '\(sample)' live; chmod -R u+w live; \"$probe\" live --accessible --lang en")
        try await session.wait(for: "1/9 PAR INDEX")
        let file = session.folder.appending(path: "live/observations.csv")
        let text = try String(contentsOf: file, encoding: .utf8)
        try Data((text + "x,y,z\n").utf8).write(to: file)
        try await session.wait(for: "older data kept")
        try Data(text.utf8).write(to: file)
        try await session.wait(for: "Read again")
        try session.press("q")
        try await session.wait(for: "left with 0")
    }

    @Test("Without a terminal, keys come from a pipe and everything they do is said")
    func pipe() async throws {
        let session = try await board(
            "printf 'j]q' | \"$probe\" --accessible --lang en | tail -n 3; (exit 0)")
        let screen = try await session.wait(for: "left with 0")
        #expect(screen.contains("1/9 PAR INDEX") && screen.contains("2/9 PCI"))
        #expect(screen.contains("2025-09-21. 2/9 PCI"))
    }
}
