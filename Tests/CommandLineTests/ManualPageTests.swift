import CommandGrammar
import Foundation
import Notation
import TerminalSupport
import TestSupport
import Testing

@testable import reformboard

/// The man pages in `docs/` are what the program tells of itself.
@Suite("The man page")
struct ManualPageTests {
    private static func path(_ language: Language) -> String {
        Checkout.path(language == .english ? "docs/reformboard.1" : "docs/vi/reformboard.1")
    }

    private func page(_ language: Language) -> String { ManualPage(in: language).text }

    @Test("It is what the tables give", arguments: Language.allCases)
    func document(language: Language) {
        GoldenText.expect(
            page(language), at: Self.path(language), named: "the man page (\(language.rawValue))")
    }

    @Test("It has every command and option", arguments: Language.allCases)
    func complete(language: Language) {
        let text = page(language)
        #expect(ReformBoard.commands.count > 10)
        for command in ReformBoard.commands.map({ $0.description }) {
            #expect(text.contains(".SS reformboard \(command.name)\n"))
            for option in command.options {
                #expect(text.contains(RoffText.bold(option.name)), "\(command.name) \(option.name)")
            }
            for argument in command.arguments {
                let name = argument.valueName[language]
                #expect(text.contains("\n" + RoffText.italic(name) + "\n"), "\(command.name) \(name)")
            }
        }
    }

    @Test("docs/command-line.md begins with every command and its options")
    func synopsis() throws {
        let text = try Checkout.text(of: "docs/command-line.md")
        for command in ReformBoard.commands.map({ $0.description })
        where command.name != ReformBoard.usual.name {
            let start = try #require(
                text.range(of: "\n    reformboard \(command.name) "), "\(command.name)")
            let rest = text[start.upperBound...]
            let usage = rest[..<(rest.range(of: "\n    reformboard ")?.lowerBound ?? rest.endIndex)]
            for option in command.options {
                #expect(usage.contains(option.name), "\(command.name) \(option.name)")
            }
        }
    }

    @Test("No line acts as a request that is none, and all signs can be copied", arguments: Language.allCases)
    func requests(language: Language) {
        let known = [
            ".TH", ".nh", ".ad", ".SH", ".SS", ".PP", ".HP", ".TP", ".EX", ".EE", ".PD", ".BR", ".in",
            ".\\\"",
        ]
        for line in page(language).split(separator: "\n") where line.hasPrefix(".") || line.hasPrefix("'") {
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
