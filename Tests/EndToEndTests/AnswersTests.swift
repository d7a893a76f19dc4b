import TerminalSupport
import Testing

/// What the terminal answers to the questions of the board, soon, late or never.
@Suite("Questions to the terminal")
struct AnswersTests {
    private static let arguments = ["--lang", "en", "--as-of", "2025-09-20"]

    /// The grounds of colours that came, as numbers of 256.
    private func grounds(_ output: some StringProtocol) -> Set<Int> {
        Set(String(output).matches(of: #/48;5;(\d+)/#).compactMap { Int($0.1) })
    }

    private func opened(_ answers: [PseudoTerminal.Answer], _ more: [String] = []) async throws
        -> PseudoTerminal
    {
        let terminal = try PseudoTerminal("reformboard", Self.arguments + more, answers: answers)
        try await terminal.wait(for: "the board") { $0.contains("GRDP growth") }
        try await terminal.rest()
        return terminal
    }

    @Test("A light ground brings the light theme, a dark one and none the dark theme")
    func ground() async throws {
        let light = grounds(try await opened([], ["--theme", "ha-long-day"]).output)
        let dark = grounds(try await opened([], ["--theme", "ha-long-night"]).output)
        #expect(light.isDisjoint(with: dark) && !light.isEmpty && !dark.isEmpty)
        let onLight = try await opened([.ground("ffff/ffff/ffff"), .kind]).output
        #expect(grounds(onLight).isSuperset(of: light))
        #expect(grounds(try await opened([.ground("1c1c/1c1c/1c1c"), .kind]).output) == dark)
        #expect(grounds(try await opened([.kind]).output) == dark)
        #expect(grounds(try await opened([]).output) == dark)
    }

    @Test("A theme that was asked for stays, whatever the ground")
    func chosen() async throws {
        let coal = grounds(try await opened([], ["--theme", "coal"]).output)
        #expect(
            grounds(try await opened([.ground("ffff/ffff/ffff"), .kind], ["--theme", "coal"]).output) == coal)
    }

    @Test("COLORFGBG tells the ground before any answer")
    func environment() async throws {
        let light = grounds(try await opened([], ["--theme", "ha-long-day"]).output)
        let terminal = try PseudoTerminal(
            "reformboard", Self.arguments, environment: ["COLORFGBG": "0;15"])
        try await terminal.wait(for: "the board") { $0.contains("GRDP growth") }
        #expect(grounds(terminal.output) == light)
    }

    @Test("Frames are sent as one where the terminal can take it, and else as ever")
    func synchronised() async throws {
        let terminal = try await opened([.synchronised, .kind])
        let start = terminal.output.count
        terminal.type("j")
        try await terminal.wait(for: "a frame") { $0.dropFirst(start).contains("\u{1B}[?2026l") }
        try await terminal.rest()
        let frame = terminal.output.dropFirst(start)
        #expect(frame.hasPrefix("\u{1B}[?2026h") && frame.hasSuffix("\u{1B}[?2026l"))
        #expect(frame.ranges(of: "\u{1B}[?2026h").count == 1)
        terminal.type("q")
        #expect(try await terminal.end() == 0)

        let plain = try await opened([.kind])
        let before = plain.output.count
        plain.type("j")
        try await plain.wait(for: "a frame") { $0.count > before }
        try await plain.rest()
        #expect(!plain.output.dropFirst(before).contains("2026"))
    }

    @Test("What is answered is not typed, and neither is what comes after the questions are forgotten")
    func notTyped() async throws {
        let terminal = try await opened([.ground("0000/0000/0000"), .kind])
        terminal.type("\u{1B}]11;rgb:ffff/ffff/ffff\u{1B}\\")
        terminal.type("\u{1B}[?62;22c")
        try await terminal.rest()
        let dark = grounds(try await opened([], ["--theme", "ha-long-night"]).output)
        #expect(grounds(terminal.output) == dark)
        terminal.type("q")
        #expect(try await terminal.end() == 0)
    }

    @Test("Whoever leaves before the answers have come does not find them in the shell")
    func leftEarly() async throws {
        // The answer comes when the board is about to leave: what reads it is the board, not `cat`.
        let terminal = try PseudoTerminal(
            "reformboard", Self.arguments, answers: [.ground("0000/0000/0000"), .kind])
        terminal.type("q")
        #expect(try await terminal.end() == 0)
        try await terminal.rest()
        #expect(!terminal.output.contains("62;22c"))
    }
}
