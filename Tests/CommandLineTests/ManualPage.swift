import Canvas
import CommandGrammar
import Notation

@testable import Configuration
@testable import Dashboard
@testable import reformboard

/// `docs/reformboard.1` and `docs/vi/reformboard.1`: made from the descriptions of the commands, the table of keys,
/// the settings, the variables of the environment and the exit codes, for troff with the macros of man(7).
struct ManualPage {
    let language: Language

    private let program = ReformBoard.description
    private let descriptions = ReformBoard.commands.map { $0.description }

    init(in language: Language) { self.language = language }

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
        section(
            ManualWords.name,
            ["reformboard \\-", RoffText.prose(Self.lowercased(program.abstract[language]))])
    }

    private var synopsis: String {
        let lines = descriptions.map { command in
            let isUsual = command.name == ReformBoard.usual.name
            let name = RoffText.bold("reformboard" + (isUsual ? "" : " " + command.name))
            let words = command.parameters.filter { !$0.isHidden }.map(usage)
            return ".HP\n" + ([name] + words).joined(separator: " ")
        }
        return section(ManualWords.synopsis, lines)
    }

    private var description: String {
        section(
            ManualWords.description,
            Self.paragraphs(program.discussion[language]).map { ".PP\n" + RoffText.prose($0) }.dropMark())
    }

    private var commands: String {
        let parts = descriptions.map { command in
            let texts = [command.abstract[language]] + Self.paragraphs(command.discussion[language])
            let entries = command.parameters.filter { !$0.isHidden }.map(entry)
            return ".SS " + RoffText.typed("reformboard " + command.name) + "\n"
                + (texts.map { ".PP\n" + RoffText.prose($0) }.dropMark() + entries).joined(separator: "\n")
        }
        let common =
            ".SS \(ManualWords.everyCommand[language])\n"
            + Parameter.standard.map(entry).joined(separator: "\n")
        return section(ManualWords.commands, parts + [common])
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
        let first = [(title: ManualWords.firstSteps[language], lines: program.examples)]
        let others = descriptions.map { (title: $0.abstract[language], lines: $0.examples) }
        let parts = (first + others).map { title, examples in
            let lines = examples.flatMap { $0.split(separator: "\n") }.map {
                RoffText.guarded(RoffText.typed(String($0)))
            }
            return ".PP\n" + RoffText.prose(title) + "\n.PP\n.in +4n\n.EX\n"
                + lines.joined(separator: "\n") + "\n.EE\n.in"
        }
        return section(ManualWords.examples, parts.dropMark())
    }

    private var seeAlso: String {
        section(ManualWords.seeAlso, [".BR diff (1),\n.BR less (1),\n.BR sysexits.h (3head)"])
    }

    private func section(_ title: Phrase, _ parts: [String]) -> String {
        ([".SH " + RoffText.prose(title[language])] + parts).joined(separator: "\n")
    }

    /// How a parameter stands in the line of usage.
    private func usage(_ parameter: Parameter) -> String {
        let value = Self.unbroken(RoffText.italic(parameter.valueName[language]))
        var text = parameter.isArgument ? value : RoffText.bold(parameter.name)
        if parameter.isOption { text += #"\ "# + value }
        if parameter.limit > 1 { text += "…" }
        return parameter.isRequired ? text : "[" + text + "]"
    }

    /// With spaces that a line does not end at.
    private static func unbroken(_ text: String) -> String { text.replacing(" ", with: #"\ "#) }

    /// A parameter with what is said of it.
    private func entry(_ parameter: Parameter) -> String {
        let value = RoffText.italic(parameter.valueName[language])
        let names = parameter.spellings.map(RoffText.bold).joined(separator: ", ")
        let tag = parameter.isArgument ? value : parameter.isOption ? names + " " + value : names
        var said = [parameter.words[language]]
        if !parameter.allowed.isEmpty {
            let names = parameter.allowed.map { "`\($0)`" }.joined(separator: ", ")
            said.append(ManualWords.allowed(names)[language])
        }
        if let fallback = parameter.fallback {
            said.append(ManualWords.otherwise("`\(fallback)`")[language])
        }
        return Self.item(tag, said.joined(separator: " "))
    }

    private static func paragraphs(_ text: String) -> [String] {
        text.split(separator: "\n").map(String.init)
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
