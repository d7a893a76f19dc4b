import TerminalSupport
import TestSupport
import Testing

@Suite("A storm of sizes")
struct ResizeStormTests {
    @Test("200 sizes in two seconds, and the board fills the last one", arguments: [1, 2, 3] as [UInt64])
    func storm(seed: UInt64) async throws {
        let terminal = try PseudoTerminal("reformboard", ["--lang", "en", "--as-of", "2025-09-20"])
        try await terminal.wait(for: "the board") { $0.contains("GRDP growth") }
        var numbers = SeededNumbers(seed: seed)
        for round in 0..<200 {
            terminal.resize(
                columns: 1 + Int(numbers.next() % 200), rows: 1 + Int(numbers.next() % 60))
            // Keys arrive meanwhile.
            if round % 10 == 0 {
                terminal.type(["2", "\r", "\u{1B}", "j", "L", "?"][Int(numbers.next() % 6)])
            }
            try await Task.sleep(for: .milliseconds(10))
        }
        try await terminal.rest()
        let before = terminal.output.count
        terminal.type("\u{1B}\u{1B}\u{1B}")
        terminal.resize(columns: 100, rows: 30)
        try await terminal.wait(for: "the board at its last size") {
            $0.dropFirst(before).contains("GRDP") && $0.dropFirst(before).contains("171 → 54")
        }
        terminal.type("q")
        #expect(try await terminal.end() == 0)
        #expect(terminal.output.contains("\u{1B}[?1049l"))
    }
}
