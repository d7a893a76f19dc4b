import ArgumentParser
import Notation
import Testing

@testable import reformboard

@Suite("A command line that asks for the board in the plainest way")
struct PlainBoardLineTests {
    /// What the parser of commands understands; nil where it is not the board, or a mistake.
    private func parsed(_ line: [String]) -> BoardRequest? {
        (try? ReformBoard.parseAsRoot(line) as? BoardCommand)?.request
    }

    private static let words = [
        "--lang", "--lang", "vi", "en", "fr", "--as-of", "2025-09-20", "20/09/2025", "--theme", "coal",
        "--ascii",
        "--accessible", "--lang=vi", "--as", "-h", "--help", "--version", "--", "", "-", "folder", "./check",
        "my programme", "--threads", "a.json",
    ]

    @Test("What it understands is what the parser understands")
    func same() {
        var plain = 0
        func expectSame(_ line: [String]) {
            guard let request = PlainBoardLine.request(line) else { return }
            plain += 1
            #expect(request == parsed(line), "\(line)")
        }
        for first in Self.words + PlainBoardLine.commands.sorted() {
            expectSame([first])
            for second in Self.words {
                expectSame([first, second])
                for third in Self.words {
                    expectSame([first, second, third])
                    expectSame(["--lang", "en", first, second, third])
                }
            }
        }
        #expect(plain > 400)
    }

    @Test("It understands what people type most")
    func usual() {
        #expect(PlainBoardLine.request([]) == BoardRequest())
        #expect(PlainBoardLine.request(["x"]) == BoardRequest(folder: "x"))
        let line = ["x", "--lang", "vi", "--as-of", "2025-06-30", "--theme", "lotus"]
        #expect(
            PlainBoardLine.request(line)
                == BoardRequest(
                    folder: "x", day: Day(iso: "2025-06-30"), language: .vietnamese, theme: "lotus"))
    }

    @Test("It knows every command by its name")
    func commands() {
        let names = ReformBoard.configuration.subcommands.map { $0.configuration.commandName ?? "" }
        #expect(PlainBoardLine.commands == Set(names + ["help"]))
    }
}
