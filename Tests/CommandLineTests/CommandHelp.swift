import Foundation
import TerminalSupport

/// What the program tells of its command line, for programs: the parser's own description.
struct CommandHelp: Decodable {
    /// A word of a command line.
    struct Word: Decodable {
        struct Name: Decodable {
            let kind: String
            let name: String
        }
        let kind: String
        let names: [Name]?
        let valueName: String?
        let abstract: String?
        let defaultValue: String?
        let allValues: [String]?
        let isOptional: Bool
        let isRepeating: Bool
        let shouldDisplay: Bool

        /// The names as they are typed, the short one first.
        var spellings: [String] {
            let names = names ?? []
            return names.filter { $0.kind == "short" }.map { "-" + $0.name }
                + names.filter { $0.kind != "short" }.map { "--" + $0.name }
        }
    }

    private struct Description: Decodable {
        let command: CommandHelp
    }

    let commandName: String
    let abstract: String?
    private let discussion: String?
    private let arguments: [Word]?
    private let subcommands: [CommandHelp]?

    /// The program's own.
    static func ofProgram() throws -> CommandHelp {
        let run = try ProgramRun(["--experimental-dump-help"])
        return try JSONDecoder().decode(Description.self, from: run.bytes).command
    }

    /// The commands, but for `help`.
    var commands: [CommandHelp] { (subcommands ?? []).filter { $0.commandName != "help" } }

    /// What is shown of the words that it takes; what every command takes is left out.
    var words: [Word] {
        (arguments ?? []).filter { word in
            word.shouldDisplay && !["--version", "--help"].contains(word.spellings.last ?? "")
        }
    }

    /// What every command takes beside its own.
    var common: [Word] {
        (arguments ?? []).filter { ["--version", "--help"].contains($0.spellings.last ?? "") }
    }

    /// The paragraphs of its help, without the examples.
    var paragraphs: [String] {
        let before = (discussion ?? "").components(separatedBy: Self.mark).first ?? ""
        return before.split(separator: "\n").map(String.init)
    }

    /// The examples in its help, as they are typed; one may go on in the next line.
    var examples: [String] {
        let parts = (discussion ?? "").components(separatedBy: Self.mark)
        guard parts.count > 1 else { return [] }
        return parts[1].split(separator: "\n").reduce(into: []) { examples, line in
            let line = String(line.dropFirst(2))
            if let last = examples.last, last.hasSuffix("\\") {
                examples[examples.count - 1] = last + "\n" + line
            } else {
                examples.append(line)
            }
        }
    }

    private static let mark = "Examples:\n"
}
