import CommandGrammar
import Configuration
import Diagnostics
import Notation

/// `reformboard config`: the reader's settings, where they are and what is wrong with them.
struct ConfigCommand: Command {
    static let name = "config"

    static var description: CommandDescription {
        CommandDescription(
            name,
            abstract: Phrase(
                vi: "Cho biết tệp cài đặt ở đâu, kiểm tra nó, hoặc in một tệp mẫu.",
                en: "Show where the settings are, check them, or print an example."),
            discussion: Phrase(
                vi: """
                    Cài đặt là JSON có chú thích, ở $XDG_CONFIG_HOME/reformboard/config.json (hoặc trong ~/.config). \
                    Chỉ dành cho bảng; các lệnh khác in gì thì chỉ theo tuỳ chọn của mình.
                    """,
                en: """
                    The settings are JSON with comments, in $XDG_CONFIG_HOME/reformboard/config.json (or in \
                    ~/.config). They are for the board; what other commands print depends on their options alone.
                    """),
            examples: [
                "reformboard config --check",
                "mkdir -p ~/.config/reformboard",
                "reformboard config --example > ~/.config/reformboard/config.json",
            ],
            parameters: [.check, .example, .language])
    }

    private let check: Bool
    private let example: Bool
    private let language: Language?

    init(_ given: GivenWords) throws(CommandMistake) {
        check = given.has(.check)
        example = given.has(.example)
        language = given.choice(.language)
        if check && example { throw .together(.check, .example) }
    }

    func run() throws {
        let file = ConfigurationFile.read(themes: ThemeShelf.builtIn)
        let spoken = language ?? file.configuration.language ?? Surroundings.language ?? .english
        if example {
            return try StandardStreams.write(ConfigurationExample.text(in: spoken), spoken)
        }
        guard check else { return try show(file, spoken) }
        let findings = file.findings + (try ThemeShelf(named: nil, settings: file, language: spoken)).findings
        for finding in findings {
            try StandardStreams.write(FindingText.render(finding, in: spoken) + "\n", spoken)
        }
        StandardStreams.say(summary(file, findings.count)[spoken])
        if findings.contains(where: { $0.severity == .error }) { throw ExitReason.errorsFound.code }
    }

    private func show(_ file: ConfigurationFile, _ language: Language) throws {
        try StandardStreams.write(CleanText.line(file.path) + "\n", language)
        if !file.exists { StandardStreams.say(Phrase.none[language]) }
    }

    private func summary(_ file: ConfigurationFile, _ count: Int) -> Phrase {
        let path = CleanText.line(file.path)
        if !file.exists {
            return Phrase(
                vi: "\(path): \(Phrase.none[.vietnamese])", en: "\(path): \(Phrase.none[.english])")
        }
        return Phrase(
            vi: "\(path): \(count) lỗi", en: "\(path): \(count == 1 ? "1 finding" : "\(count) findings")")
    }
}

extension Phrase {
    fileprivate static let none = Phrase(
        vi: "chưa có tệp này, mọi thứ như khi mới cài", en: "there is no such file; everything is as it comes"
    )
}

extension Parameter {
    fileprivate static var check: Parameter {
        .flag(
            "--check",
            Phrase(
                vi: "In những gì sai trong đó; nếu có thì mã kết thúc là 1.",
                en: "Print what is wrong with them; the exit code is 1 when something is."))
    }

    fileprivate static var example: Parameter {
        .flag(
            "--example",
            Phrase(
                vi: "In một tệp có mọi cài đặt và mọi phím như khi mới cài.",
                en: "Print a file in which every setting and every key stands as it comes."))
    }
}
