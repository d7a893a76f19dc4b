import Foundation
import Notation
import TerminalSupport
import TestSupport
import Testing

/// The man pages in `docs/` are what the program tells of itself.
@Suite("The man page")
struct ManualPageTests {
    private static func path(_ language: Language) -> String {
        Checkout.path(language == .english ? "docs/reformboard.1" : "docs/vi/reformboard.1")
    }

    private func page(_ language: Language) throws -> String {
        ManualPage(help: try CommandHelp.ofProgram(), language: language).text
    }

    @Test("It is what the tables give", arguments: Language.allCases)
    func document(language: Language) throws {
        GoldenText.expect(
            try page(language), at: Self.path(language), named: "the man page (\(language.rawValue))")
    }

    @Test("It has every command, option, key, setting, variable and exit code")
    func complete() throws {
        let help = try CommandHelp.ofProgram()
        let text = try page(.english)
        #expect(help.commands.count > 10)
        for command in help.commands {
            #expect(text.contains(".SS reformboard \(command.commandName)\n"))
            for word in command.words {
                let name = word.spellings.last ?? word.valueName ?? ""
                #expect(text.contains(RoffText.typed(name)), "\(command.commandName) \(name)")
            }
        }
    }

    @Test("The Vietnamese page has words for every command, and for no other")
    func commands() throws {
        let names = try CommandHelp.ofProgram().commands.map(\.commandName)
        #expect(Set(names) == Set(ManualWords.commandWords.keys))
    }

    @Test("docs/command-line.md begins with every command and its options")
    func synopsis() throws {
        let text = try Checkout.text(of: "docs/command-line.md")
        for command in try CommandHelp.ofProgram().commands where command.commandName != "board" {
            let start = try #require(
                text.range(of: "\n    reformboard \(command.commandName) "), "\(command.commandName)")
            let rest = text[start.upperBound...]
            let usage = rest[..<(rest.range(of: "\n    reformboard ")?.lowerBound ?? rest.endIndex)]
            for word in command.words {
                guard let name = word.spellings.last else { continue }
                #expect(usage.contains(name), "\(command.commandName) \(name)")
            }
        }
    }

    @Test("No line acts as a request that is none, and all signs can be copied", arguments: Language.allCases)
    func requests(language: Language) throws {
        let known = [
            ".TH", ".nh", ".ad", ".SH", ".SS", ".PP", ".HP", ".TP", ".EX", ".EE", ".PD", ".BR", ".in",
            ".\\\"",
        ]
        for line in try page(language).split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'")
        {
            let request = line.prefix { $0 != " " }
            #expect(known.contains(String(request)), "\(line)")
        }
    }

    @Test(
        "The formatter has nothing to say of it", .enabled(if: Tool.exists("man")),
        arguments: Language.allCases)
    func warnings(language: Language) throws {
        let run = try ShellRun(
            "man --warnings -E UTF-8 -l -Tutf8 -Z \"$1\" >/dev/null", [Self.path(language)])
        #expect(run.code == 0)
        #expect(run.words == "")
    }

    @Test("Hyphens, quotes and leading dots are text")
    func escapes() {
        #expect(RoffText.prose("a re-made `--as-of` day") == #"a re-made \fB\-\-as\-of\fR day"#)
        #expect(RoffText.prose("with --as-of 2025-06-30") == #"with \-\-as\-of 2025\-06\-30"#)
        #expect(RoffText.prose(".config's") == #"\&.config\(aqs"#)
        #expect(RoffText.typed(#"echo "\~^`""#) == #"echo \(dq\e\(ti\(ha\(ga\(dq"#)
    }
}
