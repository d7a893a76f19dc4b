import Canvas
import Configuration
import Dashboard
import Diagnostics
import NcursesTerminal
import Notation
import Panels
import ReformModel
import Snapshot

/// A board that is asked for: of what, and how it is to be seen.
struct BoardRequest: Equatable {
    /// The folder of the package; nil where none is named.
    var folder: String?
    /// The day to see it on, where that is not the package's own.
    var day: Day?
    /// The reader's language, where one is named.
    var language: Language?
    /// Whether it is drawn with ASCII characters alone.
    var ascii = false
    /// The theme: a name or a path.
    var theme: String?
    /// Whether it is heard and not seen.
    var accessible = false

    /// Opens the board, or prints it where there is no terminal.
    func run() throws {
        let settings = ConfigurationFile.read(themes: ThemeShelf.builtIn)
        let source = PackageSource(
            folder: folder, language: language ?? settings.configuration.language, day: day)
        let (package, language) = try begin(with: source)
        let manner = try BoardManner(theme: theme, ascii: ascii, settings: settings, language: language)
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
            let package = try OpenedPackage.read(prepared, from: source, ascii: ascii)
            return (.read(package), package.language)
        } catch {
            throw Stop.cannotOpen(error, source.language())
        }
    }

    /// What would have been on the board goes out as text.
    private func print(_ package: BoardSession.Package, from source: PackageSource) throws {
        let opened = try read(package, from: source)
        try StandardStreams.write(TextSnapshot.board(opened.context(ascii: ascii)), opened.language)
    }

    /// The package, read now where it is not yet.
    private func read(_ package: BoardSession.Package, from source: PackageSource) throws -> OpenedPackage {
        switch package {
        case .read(let package): return package
        case .toRead(let prepared):
            do throws(LoadFailure) {
                return try OpenedPackage.read(prepared, from: source, ascii: ascii)
            } catch {
                throw Stop.cannotOpen(error, source.language(prepared.languages))
            }
        }
    }
}
