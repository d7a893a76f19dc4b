import Notation

/// The help on a command, or on the program.
struct HelpText {
    private let description: CommandDescription
    private let program: any Program.Type
    private let language: Language
    private let isProgram: Bool

    /// On a command.
    init(of description: CommandDescription, _ program: any Program.Type, _ language: Language) {
        (self.description, self.program, self.language) = (description, program, language)
        isProgram = false
    }

    /// On the program.
    init(ofProgram program: any Program.Type, _ language: Language) {
        (self.description, self.program, self.language) = (program.description, program, language)
        isProgram = true
    }

    /// Where what is said of a parameter begins.
    private static let indent = 26

    /// All of it.
    var text: String {
        let parts = [overview, discussion, usage, arguments, options] + (isProgram ? [commands] : [])
        return parts.filter { !$0.isEmpty }.map { $0.joined(separator: "\n") + "\n" }
            .joined(separator: "\n")
    }

    private var overview: [String] {
        wrapped(HelpWords.overview[language] + description.abstract[language])
    }

    private var discussion: [String] {
        var lines = description.discussion[language].split(separator: "\n").flatMap { wrapped(String($0)) }
        guard !description.examples.isEmpty else { return lines }
        if !lines.isEmpty { lines.append("") }
        let examples = description.examples.flatMap { $0.split(separator: "\n") }
        return lines + [HelpWords.examples[language]] + examples.map { "  " + $0 }
    }

    private var usage: [String] {
        let name = program.description.name
        return UsageLine.lines(
            of: description, named: isProgram ? name : "\(name) \(description.name)",
            after: HelpWords.usageHeading[language], in: language)
    }

    private var arguments: [String] { section(HelpWords.arguments, description.arguments) }

    private var options: [String] { section(HelpWords.options, description.options + Parameter.standard) }

    private var commands: [String] {
        let rows = program.commands.flatMap { command in
            let isUsual = command.name == program.usual.name
            return row(
                command.name + (isUsual ? HelpWords.usual[language] : ""),
                command.description.abstract[language])
        }
        return [HelpWords.commands[language]] + rows
            + ["", HelpWords.eachCommand(program.description.name)[language]]
    }

    private func section(_ heading: Phrase, _ parameters: [Parameter]) -> [String] {
        guard !parameters.isEmpty else { return [] }
        return [heading[language]]
            + parameters.flatMap { parameter in
                row(UsageLine.entry(parameter, in: language, isShort: true), said(of: parameter))
            }
    }

    private func said(of parameter: Parameter) -> String {
        var facts: [String] = []
        if !parameter.allowed.isEmpty {
            facts.append(HelpWords.values[language] + parameter.allowed.joined(separator: ", "))
        }
        if let fallback = parameter.fallback { facts.append(HelpWords.fallback[language] + fallback) }
        let words = parameter.words[language]
        return facts.isEmpty ? words : words + " (" + facts.joined(separator: "; ") + ")"
    }

    private func row(_ entry: String, _ words: String) -> [String] {
        let lines = TextWrap.lines(words, width: UsageLine.columns - Self.indent)
        let start = "  " + entry
        let columns = TextWidth.columns(of: start)
        // An entry that leaves no room has a line of its own.
        guard columns + 1 < Self.indent else { return [start] + lines.map { spaces(Self.indent) + $0 } }
        return lines.enumerated().map { index, line in
            (index == 0 ? start + spaces(Self.indent - columns) : spaces(Self.indent)) + line
        }
    }

    private func wrapped(_ text: String) -> [String] { TextWrap.lines(text, width: UsageLine.columns) }

    private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
