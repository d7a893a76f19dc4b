import CommandGrammar
import Glibc
import Notation

/// Where the program begins, and where it ends other than by itself.
@main
enum Start {
    static func main() {
        do {
            try Start.run(CommandLine.arguments.dropFirst())
        } catch let code as ExitCode {
            exit(code.number)
        } catch {
            // Nothing else is thrown; whatever it was, it is not done.
            exit(ExitReason.errorsFound.rawValue)
        }
    }

    private static func run(_ words: ArraySlice<String>) throws {
        let request: CommandRequest
        do throws(CommandRefusal) {
            request = try CommandRequest.read(
                words, of: ReformBoard.self, language: { Surroundings.language ?? .english })
        } catch {
            throw Stop.cannotUnderstand(error)
        }
        switch request {
        case .run(let command): try command.run()
        case .tell(let text, let language): try StandardStreams.write(text, language)
        }
    }
}
