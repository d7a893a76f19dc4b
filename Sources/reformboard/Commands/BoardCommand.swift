import ArgumentParser
import Canvas
import Dashboard
import NcursesTerminal
import Notation
import Panels
import Snapshot

/// `reformboard [FOLDER]`: the board, in the terminal.
struct BoardCommand: ParsableCommand {
    nonisolated static let configuration = CommandConfiguration(
        commandName: "board", abstract: "Open the board (what happens without a command).")

    @OptionGroup var options: PackageOptions

    @Option(help: "The theme: a name, or the path of a colour scheme (JSON).", completion: .file())
    var theme: String?

    nonisolated init() {}

    mutating func run() throws {
        let package = try OpenedPackage(options)
        let themes = try ThemeShelf(named: theme, language: package.language)
        do throws(TerminalProblem) {
            let terminal = try NcursesTerminal(options: .init())
            try finish(BoardSession(package, themes: themes, options: options, terminal: terminal).run())
        } catch {
            // Nothing to draw on: what would have been on the board goes out as text.
            StandardStreams.write(TextSnapshot.board(package.context(ascii: options.ascii)))
        }
    }
}
