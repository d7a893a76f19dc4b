import TerminalSupport
import Testing

@Suite("The program in a terminal")
struct OpeningTests {
    @Test("Opens on the built-in programme, and leaves the terminal as it was")
    func openAndQuit() async throws {
        let session = try TerminalSession(
            "reformboard", columns: 120, rows: 40, launch: "\"$probe\" --lang en")
        try await session.wait(for: "Strategic breakthroughs")
        try session.press("q")
        let screen = try await session.wait(for: "left with 0")
        #expect(screen.contains("modes kept"))
    }
}
