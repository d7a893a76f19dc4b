import ArgumentParser
import Configuration
import Diagnostics
import Notation

/// `reformboard config`: the reader's settings, where they are and what is wrong with them.
struct ConfigCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "Show where the settings are, check them, or print an example.",
        discussion: """
            The settings are JSON with comments, in $XDG_CONFIG_HOME/reformboard/config.json (or in ~/.config). \
            They are for the board; what other commands print depends on their options alone.

            Examples:
              reformboard config --check
              mkdir -p ~/.config/reformboard
              reformboard config --example > ~/.config/reformboard/config.json
            """)

    @Flag(help: "Print what is wrong with them; the exit code is 1 when something is.")
    var check = false

    @Flag(help: "Print a file in which every setting and every key stands as it comes.")
    var example = false

    @Option(name: .customLong("lang"), help: "The language.")
    var language: Language?

    func validate() throws {
        if check && example { throw ValidationError("--check and --example are asked for one at a time.") }
    }

    mutating func run() throws {
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
