import ArgumentParser
import CStreams
import Canvas
import Notation
import Snapshot

/// `reformboard themes [THEME]`: what `--theme` takes, and how it looks.
struct ThemesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "themes", abstract: "Print the names of the themes, and what they look like.",
        discussion: """
            Each is named with its ground, dark or light. On a terminal of 256 colours, or with --colours, its \
            colours are shown beside.

            Examples:
              reformboard themes
              reformboard themes coal --colours direct
              reformboard themes --colours 256 | less -R
            """)

    @Argument(
        help: "One theme alone: a name, or the path of a colour scheme (JSON).",
        completion: WordCompletion.themes)
    var theme: String?

    @Option(help: "The colours to show them in; none for the names alone.")
    var colours: AnsiColours?

    @Option(name: .customLong("lang"), help: "The language.")
    var language: Language?

    mutating func run() throws {
        let language = language ?? Surroundings.language ?? .english
        let shelf = try ThemeShelf(named: theme, settings: .none, language: language)
        let themes = try (theme.map { [$0] } ?? shelf.names).map { name in
            (name: CleanText.line(name), theme: try shelf.theme(name, language: language))
        }
        let text = ThemeList.render(themes, colours: colours ?? Self.ownColours, in: language)
        try StandardStreams.write(text, language)
    }

    /// What can be shown without being asked for. The sixteen that a terminal is set to are the same in every theme.
    private static var ownColours: AnsiColours {
        let kind = EnvironmentVariable.terminal.value ?? ""
        let isBare = !(EnvironmentVariable.noColour.value ?? "").isEmpty
        return rb_output_is_terminal() && !isBare && kind.hasSuffix("256color") ? .indexed : .none
    }
}
