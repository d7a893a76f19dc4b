import CommandGrammar
import Notation
import TerminalSupport
import Testing

@testable import reformboard

/// What the commands tell of themselves: everything they take, in both languages.
@Suite("The help of the commands")
struct HelpTests {
    private static let descriptions = ReformBoard.commands.map { $0.description }

    @Test("Each command tells of every option and argument", arguments: Language.allCases)
    func complete(language: Language) throws {
        for command in Self.descriptions {
            let run = try ProgramRun(["help", command.name, "--lang", language.rawValue])
            #expect(run.code == 0 && run.words.isEmpty, "\(command.name)")
            let rows = run.text.split(separator: "\n")
            for parameter in command.parameters + Parameter.standard where !parameter.isHidden {
                let entry =
                    parameter.isArgument
                    ? "<\(parameter.valueName[language])>" : parameter.spellings.joined(separator: ", ")
                #expect(rows.contains { $0.hasPrefix("  " + entry) }, "\(command.name) \(entry)")
            }
            #expect(run.text.contains(command.abstract[language].prefix(40)), "\(command.name)")
            #expect(
                try ProgramRun([command.name, "--help", "--lang", language.rawValue]).bytes == run.bytes)
        }
    }

    @Test("The program tells of every command, in the language of the locale")
    func program() throws {
        for (locale, language) in [("vi_VN.UTF-8", Language.vietnamese), ("C.UTF-8", .english)] {
            let run = try ProgramRun(["--help"], environment: ["LC_ALL": locale])
            #expect(run.code == 0)
            for command in Self.descriptions {
                #expect(run.text.contains("\n  \(command.name) "), "\(command.name)")
                #expect(run.text.contains(command.abstract[language].prefix(30)), "\(command.name)")
            }
        }
    }

    @Test("Nothing lacks a language, and no text is the same in both")
    func languages() {
        for command in [ReformBoard.description] + Self.descriptions {
            for phrase in [command.abstract, command.discussion] + command.usage
                + command.parameters.map({ $0.words })
            {
                #expect(!phrase[.vietnamese].isEmpty && !phrase[.english].isEmpty, "\(phrase)")
                #expect(phrase[.vietnamese] != phrase[.english], "\(phrase)")
            }
            for parameter in command.parameters where parameter.isArgument || parameter.isOption {
                #expect(!parameter.valueName[.vietnamese].isEmpty, "\(parameter.name)")
                #expect(!parameter.valueName[.english].isEmpty, "\(parameter.name)")
            }
        }
    }

    @Test("Names are unique, values that count by themselves are allowed, what must be there comes first")
    func sound() {
        #expect(Set(Self.descriptions.map { $0.name }).count == Self.descriptions.count)
        for (command, description) in zip(ReformBoard.commands, Self.descriptions) {
            #expect(command.name == description.name)
            let names = description.parameters.flatMap { $0.spellings }
            #expect(Set(names).count == names.count, "\(description.name)")
            for parameter in description.parameters where !parameter.allowed.isEmpty {
                #expect(parameter.fallback.map(parameter.allowed.contains) ?? true, "\(parameter.name)")
            }
            let required = description.arguments.map { $0.isRequired }
            #expect(required == required.sorted { $0 && !$1 }, "\(description.name)")
            #expect(
                description.abstract[.english].hasSuffix(".")
                    && description.abstract[.vietnamese].hasSuffix("."))
        }
    }

    @Test(
        "A mistake is told in the reader's language on standard error, with the code of a wrong command line")
    func mistakes() throws {
        let english = try ProgramRun(["snapshot", "--widht", "30"], environment: ["LANG": "en_GB.UTF-8"])
        #expect(english.code == 64 && english.bytes.isEmpty)
        #expect(
            english.lines.first
                == "reformboard: there is no option \"--widht\"; did you mean \"--width\"?")
        #expect(english.words.contains("\nUsage: reformboard snapshot [<folder>]"))
        let vietnamese = try ProgramRun(["record", "--lang", "vi"])
        #expect(vietnamese.code == 64 && vietnamese.bytes.isEmpty)
        #expect(vietnamese.lines.first == "reformboard: thiếu <chỉ tiêu>")
        #expect(vietnamese.words.contains("\nCú pháp: reformboard record <chỉ tiêu> <giá trị>"))
    }
}
