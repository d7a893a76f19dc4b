import Notation

extension Parameter {
    /// The reader's language, the help and the words on mistakes included.
    public static var language: Parameter {
        .option(
            StandardWord.language, Phrase(vi: "ngôn ngữ", en: "lang"),
            Phrase(vi: "Ngôn ngữ.", en: "The language."),
            .oneOf { Language.allCases.map { $0.rawValue } })
    }

    /// What every command takes beside its own.
    public static var standard: [Parameter] {
        [
            .flag(StandardWord.version, Phrase(vi: "Cho biết phiên bản.", en: "Show the version.")),
            .flag(
                StandardWord.help, short: StandardWord.shortHelp,
                Phrase(vi: "Cho xem trợ giúp.", en: "Show help information.")),
        ]
    }

    /// The shell that a script is made for.
    static var script: Parameter {
        .option(
            StandardWord.script, Phrase(vi: "shell", en: "shell"),
            Phrase(
                vi: "In tập lệnh để shell hoàn thành các từ.",
                en: "Print the script that completes words in a shell."),
            .oneOf { CompletionScript.allCases.map { $0.rawValue } }, isHidden: true)
    }

    /// The command that help is wanted on.
    static func helped(of program: any Program.Type) -> Parameter {
        let names = program.names
        return .argument(
            Phrase(vi: "lệnh", en: "command"),
            Phrase(
                vi: "Lệnh cần biết; nếu không ghi thì nói về cả chương trình.",
                en: "The command; without it, the whole program is explained."),
            .oneOf { names })
    }
}

extension CommandDescription {
    /// `help`, as a command.
    static func help(of program: any Program.Type) -> CommandDescription {
        CommandDescription(
            StandardWord.helpCommand,
            abstract: Phrase(vi: "Cho xem trợ giúp về một lệnh.", en: "Show help on a command."),
            discussion: Phrase(vi: "", en: ""), examples: [],
            parameters: [.helped(of: program), .language])
    }
}
