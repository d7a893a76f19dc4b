import CommandGrammar
import Notation
import Testing

/// A start pays for the command that is meant, and for no other.
@Suite("A start that asks for the usual")
struct PlainStartTests {
    /// A program whose descriptions, but for one, must not be made.
    private enum GuardedProgram: Program {
        static let version = "0"
        static var description: CommandDescription {
            Issue.record("the program is described")
            return SmallProgram.description
        }
        static var commands: [any Command.Type] { [ShowCommand.self, UnwantedCommand.self] }
        static var usual: any Command.Type { ShowCommand.self }
    }

    private struct UnwantedCommand: Command {
        static let name = "unwanted"
        static var description: CommandDescription {
            Issue.record("another command is described")
            return KeepCommand.description
        }
        init(_ given: GivenWords) {}
        func run() {}
    }

    @Test(
        "Nothing else is described, nor is the reader's language asked for",
        arguments: [[], ["here"], ["--lang", "en", "--day=2025-09-20"], ["show", "here", "--loud"]])
    func plain(words: [String]) throws {
        let request = try CommandRequest.read(
            words[...], of: GuardedProgram.self,
            language: {
                Issue.record("the language is asked for")
                return .english
            })
        guard case .run(let command) = request else {
            Issue.record("nothing is done")
            return
        }
        #expect(command is ShowCommand)
    }
}
