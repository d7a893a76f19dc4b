import ArgumentParser
import Assessment
import Canvas
import Diagnostics
import FoundationEssentials
import Notation
import Panels
import ReformModel
import SampleData

/// The package that a command line names, read, with the day and the language worked out.
struct OpenedPackage {
    /// What the files tell.
    let programme: Programme
    /// What is wrong in them.
    let findings: [Finding]
    /// What was counted beyond them, where there are very many.
    let further: [FurtherFindings]
    /// The day to see it on.
    let day: Day
    /// The reader's language.
    let language: Language
    /// Whether it is the built-in programme, opened because nothing else was named.
    let isBuiltIn: Bool

    /// Reads the package.
    ///
    /// - Parameter refusal: what is said to the reader when there is nothing to show.
    /// - Throws: the exit code then.
    init(
        _ options: PackageOptions, load: LoadOptions = LoadOptions(),
        refusal: (LoadFailure, Language) throws -> ExitCode = Stop.cannotOpen
    ) throws {
        let chosen = options.language ?? Surroundings.language
        let files = OpenedPackage.files(of: options.folder)
        do throws(LoadFailure) {
            let package = try PackageLoader.load(files, options: load)
            programme = package.programme
            findings = package.findings
            further = package.further
        } catch {
            throw try refusal(error, chosen ?? .english)
        }
        language = chosen ?? programme.languages.first ?? .english
        day = options.day ?? programme.asOf ?? Surroundings.today
        if case .builtIn = files { isBuiltIn = true } else { isBuiltIn = false }
    }

    /// How many things are wrong, as the board counts them: a note is no mistake.
    var findingCount: Int { count(.error) + count(.warning) }

    /// How many findings there are of a severity.
    func count(_ severity: Severity) -> Int {
        findings.count { $0.severity == severity }
            + further.reduce(0) { $0 + ($1.kind.severity == severity ? $1.count : 0) }
    }

    /// What panels are drawn from.
    func context(ascii: Bool) -> PanelContext {
        PanelContext(
            standing: Standing(of: programme, on: day), language: language,
            glyphs: ascii ? .ascii : .unicode, findingCount: findingCount)
    }

    private static func files(of folder: String?) -> PackageFiles {
        if let folder { return .folder(folder) }
        if FileManager.default.fileExists(atPath: "datapackage.json") { return .folder(".") }
        return .builtIn(name: SampleProgramme.name, files: SampleProgramme.files())
    }
}
