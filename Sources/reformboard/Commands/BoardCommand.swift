import ArgumentParser
import Notation

/// `reformboard [FOLDER]`: the board, in the terminal.
struct BoardCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "board", abstract: "Open the board (what happens without a command).",
        discussion: """
            The board needs a terminal; into a pipe or a file, it is printed as text. The key ? shows all keys.

            Examples:
              reformboard my-programme
              reformboard my-programme --as-of 2025-06-30 --theme lotus
              reformboard --accessible --lang en
            """)

    @OptionGroup var options: PackageOptions

    @Option(
        help: "The theme: a name, or the path of a colour scheme (JSON).", completion: WordCompletion.themes)
    var theme: String?

    @Flag(
        help: "Lines to be heard instead of a screen to be seen, for screen readers; also with ACCESSIBLE=1.")
    var accessible = false

    func run() throws { try request.run() }

    /// What is asked for.
    var request: BoardRequest {
        BoardRequest(
            folder: options.folder, day: options.day, language: options.language, ascii: options.ascii,
            theme: theme, accessible: accessible)
    }
}
