import Notation

/// Why a command line cannot be understood, and what is said of it.
public struct CommandRefusal: Error {
    /// What is wrong.
    public let mistake: CommandMistake
    /// The command that is meant.
    private let description: CommandDescription
    /// The name of the program.
    private let program: String
    /// The reader's language.
    private let language: Language

    init(
        _ mistake: CommandMistake, _ description: CommandDescription, _ program: String, _ language: Language
    ) {
        self.mistake = mistake
        self.description = description
        self.program = program
        self.language = language
    }

    /// What is said: the mistake, what it is about, the usage, where there is more.
    public var lines: [String] {
        // Words of a command line may hold anything, and it must not act on the terminal.
        var lines = [CleanText.line(program + ": " + mistake.words[language])]
        if let parameter = mistake.parameter {
            let spelling = UsageLine.entry(parameter, in: language, isShort: false)
            lines.append("  \(spelling)  \(parameter.words[language])")
        }
        let isProgram = description.name == program
        let name = isProgram ? program : "\(program) \(description.name)"
        lines += UsageLine.lines(
            of: description, named: name, after: HelpWords.usage[language], in: language)
        let further = HelpWords.further(name)[language]
        return lines + [further]
    }
}
