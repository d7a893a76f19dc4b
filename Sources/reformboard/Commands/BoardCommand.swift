import ArgumentParser
import Canvas
import Configuration
import Dashboard
import Diagnostics
import NcursesTerminal
import Notation
import Panels
import ReformModel
import Snapshot

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

    mutating func run() throws {
        let settings = ConfigurationFile.read(themes: ThemeShelf.builtIn)
        let source = PackageSource(
            folder: options.folder, language: options.language ?? settings.configuration.language,
            day: options.day)
        let (package, language) = try begin(with: source)
        let manner = try BoardManner(
            theme: theme, ascii: options.ascii, settings: settings, language: language)
        if accessible || Surroundings.asksForWords { return try speak(package, from: source, as: manner) }
        let outcome = MainActor.assumeIsolated {
            BoardSession.run(package, from: source, as: manner)
        }
        switch outcome {
        case .left: return
        case .endedBy(let signal): throw ExitReason.signal(signal)
        case .notOpened(let failure): throw Stop.cannotOpen(failure, language)
        case .nothingToDrawOn: try print(package, from: source)
        }
    }

    /// The board for who hears it.
    private func speak(
        _ package: BoardSession.Package, from source: PackageSource, as manner: BoardManner
    ) throws {
        let opened = try read(package, from: source)
        let outcome = MainActor.assumeIsolated {
            BoardSession.speak(opened, from: source, as: manner.spoken)
        }
        if case .endedBy(let signal) = outcome { throw ExitReason.signal(signal) }
    }

    /// Reads a small package; a large one is read on the board.
    private func begin(with source: PackageSource) throws -> (BoardSession.Package, Language) {
        do throws(LoadFailure) {
            let prepared = try PackageLoader.prepare(source.files)
            guard prepared.isQuick else { return (.toRead(prepared), source.language(prepared.languages)) }
            let package = try OpenedPackage.read(prepared, from: source, ascii: options.ascii)
            return (.read(package), package.language)
        } catch {
            throw Stop.cannotOpen(error, source.language())
        }
    }

    /// What would have been on the board goes out as text.
    private func print(_ package: BoardSession.Package, from source: PackageSource) throws {
        let opened = try read(package, from: source)
        try StandardStreams.write(TextSnapshot.board(opened.context(ascii: options.ascii)), opened.language)
    }

    /// The package, read now where it is not yet.
    private func read(_ package: BoardSession.Package, from source: PackageSource) throws -> OpenedPackage {
        switch package {
        case .read(let package): return package
        case .toRead(let prepared):
            do throws(LoadFailure) {
                return try OpenedPackage.read(prepared, from: source, ascii: options.ascii)
            } catch {
                throw Stop.cannotOpen(error, source.language(prepared.languages))
            }
        }
    }
}
