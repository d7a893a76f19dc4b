import ArgumentParser
import Canvas
import Dashboard
import NcursesTerminal
import Notation
import Panels
import Snapshot

/// `reformboard [FOLDER]`: the board, in the terminal.
struct BoardCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "board", abstract: "Open the board (what happens without a command).")

    @OptionGroup var options: PackageOptions

    @Option(help: "The theme: a name, or the path of a colour scheme (JSON).", completion: .file())
    var theme: String?

    mutating func run() throws {
        let package = try OpenedPackage(options)
        let themes = try ThemeShelf(named: theme, language: package.language)
        let options = options
        let outcome = MainActor.assumeIsolated {
            BoardSession.run(package, themes: themes, ascii: options.ascii)
        }
        switch outcome {
        case .left: return
        case .endedBy(let signal): throw ExitCode(128 + signal)
        case .nothingToDrawOn:
            // What would have been on the board goes out as text.
            try StandardStreams.write(
                TextSnapshot.board(package.context(ascii: options.ascii)), package.language)
        }
    }
}
