import Diagnostics
import Notation

@testable import Configuration

/// `docs/configuration.md`, as the settings, the key table and the gallery give it.
enum ConfigurationPage {
    static var text: String {
        """
        # Settings
        Made from `Sources/Configuration` and its gallery of mistakes; after a change there:
        `RECORD_GOLDEN=1 swift test --filter ConfigurationTests`.

        The board looks for `$XDG_CONFIG_HOME/reformboard/config.json`, or `~/.config/reformboard/config.json` where
        that variable is not set or not a full path. The file is JSON; comments (`//`, `/* */`) and a comma after the
        last element are allowed. Everything may be left out. The settings are for the board; what the other commands
        print depends on their options alone, so that a snapshot is the same for everyone. What the command line says
        goes before the settings, and they go before the environment.

            reformboard config                 # where the file is
            reformboard config --example       # a file to begin with
            reformboard config --check         # what is wrong in it; exit code 1 when something is

        What is wrong counts as not said: the rest is taken, the board opens, and its last line says what and where.

        | Setting | takes | for |
        |---|---|---|
        \(rows.joined(separator: "\n"))

        A key is written as the character itself, `^x` with Control, `Alt-5`, or by its name: `Enter`, `Esc`,
        `Backspace`, `Tab`, `S-Tab`, `Up`, `Down`, `Left`, `Right`, `Home`, `End`, `PgUp`, `PgDn`, `Del`, `Ins`,
        `Space`, `F1` to `F24`. The names of the actions stand in the palette (`:`), in [keys.md](keys.md) and below.

        ## The example
        ```jsonc
        \(ConfigurationExample.text(in: .english))```

        ## Mistakes
        \(mistakes.joined(separator: "\n\n"))

        """
    }

    private static var rows: [String] {
        Setting.allCases.map { setting in
            let takes =
                switch setting {
                case .theme: "a name or path, or `{\"dark\": …, \"light\": …}`"
                case .escapeDelay: "0 to 5000"
                case .mouse, .synchronised: "`true`, `false`"
                case .keys: "`{action: key or [keys]}`"
                case .language, .panel, .days, .numbers, .glyphs, .digits:
                    setting.allowed.map { "`\"\($0)\"`" }.joined(separator: ", ")
                }
            return "| `\(setting.rawValue)` | \(takes) | \(setting.words[.english]) |"
        }
    }

    private static var mistakes: [String] {
        SettingsGalleryTests.entries.map { code, text in
            let reader = ConfigurationReader(
                Array(text.utf8), file: "config.json", themes: ["ha-long-night", "ha-long-day", "coal"])
            let said = reader.findings.map { FindingText.render($0, in: .english) }.joined(separator: "\n")
            let lines = said.split(separator: "\n", omittingEmptySubsequences: false).map { "    " + $0 }
            return "**\(code.rawValue)**\n\n" + lines.joined(separator: "\n")
        }
    }
}
