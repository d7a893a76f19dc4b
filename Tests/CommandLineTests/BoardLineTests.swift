import CommandGrammar
import Notation
import Testing

@testable import reformboard

@Suite("A command line that asks for the board")
struct BoardLineTests {
    private func request(_ words: [String]) throws -> BoardRequest? {
        guard
            case .run(let command) = try CommandRequest.read(
                words[...], of: ReformBoard.self, language: { .english })
        else { return nil }
        return (command as? BoardCommand)?.request
    }

    @Test("What people type most")
    func usual() throws {
        #expect(try request([]) == BoardRequest())
        #expect(try request(["x"]) == BoardRequest(folder: "x"))
        #expect(try request(["board", "x"]) == BoardRequest(folder: "x"))
        #expect(try request(["./check", "--ascii"]) == BoardRequest(folder: "./check", ascii: true))
        #expect(
            try request(["--lang=vi", "--accessible"])
                == BoardRequest(language: .vietnamese, accessible: true))
        let line = ["x", "--lang", "vi", "--as-of", "2025-06-30", "--theme", "lotus"]
        #expect(
            try request(line)
                == BoardRequest(
                    folder: "x", day: Day(iso: "2025-06-30"), language: .vietnamese, theme: "lotus"))
    }
}
