import Canvas
import Notation

@testable import Configuration
@testable import Dashboard
@testable import reformboard

/// `docs/reformboard.1` and, shorter, `docs/vi/reformboard.1`: made from the help of the commands, the table of
/// keys, the settings, the variables of the environment and the exit codes, for troff with the macros of man(7).
struct ManualPage {
    let help: CommandHelp
    let language: Language

    /// The whole page.
    var text: String {
        let sections =
            [heading, name, synopsis, description, commands] + [keys, settings, environment]
            + [files, exitStatus, examples, seeAlso]
        return sections.joined(separator: "\n") + "\n"
    }

    private var heading: String {
        let product = "ReformBoard \(Version.number)"
        return """
            .\\" -*- mode: nroff; coding: UTF-8 -*-
            .\\" Made by Tests/CommandLineTests: make man. What is changed here is lost.
            .TH REFORMBOARD 1 \(Version.day) "\(product)" "\(ManualWords.volume[language])"
            .nh
            .ad l
            """
    }

    private var name: String {
        let words = language == .english ? Self.lowercased(help.abstract ?? "") : ManualWords.summary
        return section(ManualWords.name, ["reformboard \\-", RoffText.prose(words)])
    }

    private var synopsis: String {
        let lines = help.commands.map { command in
            let isDefault = command.commandName == "board"
            let name = RoffText.bold("reformboard" + (isDefault ? "" : " " + command.commandName))
            return ".HP\n" + ([name] + command.words.map(Self.usage)).joined(separator: " ")
        }
        return section(ManualWords.synopsis, lines)
    }

    private var description: String {
        let paragraphs = language == .english ? help.paragraphs : [ManualWords.about]
        return section(ManualWords.description, paragraphs.map { ".PP\n" + RoffText.prose($0) }.dropMark())
    }

    private var commands: String {
        guard language == .english else { return section(ManualWords.commands, briefCommands) }
        let parts = help.commands.map { command in
            let title = "reformboard " + command.commandName
            let texts = [command.abstract ?? ""] + command.paragraphs
            return ".SS " + RoffText.typed(title) + "\n"
                + (texts.map { ".PP\n" + RoffText.prose($0) }.dropMark() + command.words.map(Self.entry))
                .joined(separator: "\n")
        }
        let common = ".SS \(ManualWords.everyCommand)\n" + help.common.map(Self.entry).joined(separator: "\n")
        return section(ManualWords.commands, parts + [common])
    }

    /// One line a command, in a language that the help of the commands does not speak.
    private var briefCommands: [String] {
        help.commands.map { command in
            Self.item(RoffText.bold(command.commandName), ManualWords.commandWords[command.commandName] ?? "")
        } + [".PP\n" + RoffText.prose(ManualWords.further)]
    }

    private var keys: String {
        let rows = KeyTable.all.map { binding in
            let names = binding.keys.map { RoffText.bold(KeyName.text($0, glyphs: .ascii)) }
            return Self.item(names.joined(separator: ", "), binding.words[language], indent: 20)
        }
        return section(ManualWords.keys, [".PD 0"] + rows + [".PD"])
    }

    private var settings: String {
        let rows = Setting.allCases.map { setting in
            let values = setting.allowed.map { "`\"\($0)\"`" }.joined(separator: ", ")
            let words = setting.words[language] + (values.isEmpty ? "" : ": " + values)
            return Self.item(RoffText.bold(setting.rawValue), words)
        }
        return section(ManualWords.settings, [RoffText.prose(ManualWords.aboutSettings[language])] + rows)
    }

    private var environment: String {
        section(
            ManualWords.environment,
            EnvironmentVariable.allCases.map { variable in
                Self.item(RoffText.bold(variable.rawValue), variable.words[language])
            })
    }

    private var files: String {
        section(
            ManualWords.files,
            ManualWords.fileWords.map { path, words in
                Self.item(RoffText.italic(path), words[language])
            })
    }

    private var exitStatus: String {
        let rows = ExitReason.allCases.map { reason in
            Self.item(RoffText.bold(String(reason.rawValue)), reason.words[language], indent: 10)
        }
        let signal = Self.item(
            RoffText.bold("128 + ") + RoffText.italic("n"), ExitReason.signalWords[language], indent: 10)
        return section(ManualWords.exitStatus, rows + [signal])
    }

    private var examples: String {
        let groups = ([help] + help.commands).filter { !$0.examples.isEmpty }
        let parts = groups.map { command in
            let heading =
                language == .english
                ? ".PP\n" + RoffText.prose(title(of: command)) + "\n.PP\n" : ".PP\n"
            let lines = command.examples.flatMap { $0.split(separator: "\n") }.map {
                RoffText.guarded(RoffText.typed(String($0)))
            }
            return heading + ".in +4n\n.EX\n" + lines.joined(separator: "\n") + "\n.EE\n.in"
        }
        return section(ManualWords.examples, parts.dropMark())
    }

    private func title(of command: CommandHelp) -> String {
        command.commandName == help.commandName ? ManualWords.firstSteps : command.abstract ?? ""
    }

    private var seeAlso: String {
        section(ManualWords.seeAlso, [".BR diff (1),\n.BR less (1),\n.BR sysexits.h (3head)"])
    }

    private func section(_ title: Phrase, _ parts: [String]) -> String {
        ([".SH " + RoffText.prose(title[language])] + parts).joined(separator: "\n")
    }

    /// How a word stands in the line of usage.
    private static func usage(_ word: CommandHelp.Word) -> String {
        let value = RoffText.italic(word.valueName ?? "")
        var text = word.kind == "positional" ? value : RoffText.bold(word.spellings.last ?? "")
        // A space that a line does not end at.
        if word.kind == "option" { text += #"\ "# + value }
        if word.isRepeating { text += "…" }
        return word.isOptional ? "[" + text + "]" : text
    }

    /// An argument or option with what is said of it.
    private static func entry(_ word: CommandHelp.Word) -> String {
        let value = RoffText.italic(word.valueName ?? "")
        let names = word.spellings.map(RoffText.bold).joined(separator: ", ")
        let tag = word.kind == "positional" ? value : word.kind == "option" ? names + " " + value : names
        var said = [word.abstract ?? ""]
        if let values = word.allValues, !values.isEmpty {
            said.append("One of " + values.map { "`\($0)`" }.joined(separator: ", ") + ".")
        }
        if let value = word.defaultValue { said.append("Otherwise `\(value)`.") }
        return item(tag, said.joined(separator: " "))
    }

    private static func item(_ tag: String, _ words: String, indent: Int? = nil) -> String {
        ".TP" + (indent.map { " \($0)" } ?? "") + "\n" + RoffText.guarded(tag) + "\n" + RoffText.prose(words)
    }

    private static func lowercased(_ sentence: String) -> String {
        sentence.prefix(1).lowercased() + sentence.dropFirst().trimmingEnd(".")
    }
}

extension [String] {
    /// Without the mark of a paragraph before the first: a heading begins one.
    fileprivate func dropMark() -> [String] {
        guard let first, first.hasPrefix(".PP\n") else { return self }
        return [String(first.dropFirst(4))] + dropFirst()
    }
}

extension Substring {
    fileprivate func trimmingEnd(_ sign: Character) -> Substring { last == sign ? dropLast() : self }
}
