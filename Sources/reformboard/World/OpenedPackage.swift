import Assessment
import Canvas
import Diagnostics
import Notation
import Panels
import ReformModel

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

    /// A package that was read.
    init(_ package: LoadedPackage, from source: PackageSource) {
        programme = package.programme
        findings = package.findings
        further = package.further
        language = source.language(programme.languages)
        day = source.day(of: programme)
        isBuiltIn = source.isBuiltIn
    }

    /// Reads the package that options name, and shows how far that is where it takes long.
    ///
    /// - Parameter refusal: what is said to the reader when there is nothing to show.
    /// - Throws: the exit code then.
    init(
        _ options: PackageOptions, load: LoadOptions = LoadOptions(),
        refusal: (LoadFailure, Language) throws -> ExitCode = Stop.cannotOpen
    ) throws {
        try self.init(PackageSource(options), load: load, ascii: options.ascii, refusal: refusal)
    }

    /// Reads a package, and shows how far that is where it takes long.
    ///
    /// - Parameter refusal: what is said to the reader when there is nothing to show.
    /// - Throws: the exit code then.
    init(
        _ source: PackageSource, load: LoadOptions = LoadOptions(), ascii: Bool,
        refusal: (LoadFailure, Language) throws -> ExitCode = Stop.cannotOpen
    ) throws {
        do throws(LoadFailure) {
            let prepared = try PackageLoader.prepare(source.files)
            self = try OpenedPackage.read(prepared, from: source, load, ascii: ascii)
        } catch {
            throw try refusal(error, source.language())
        }
    }

    /// Reads a package, with a bar on standard error where that takes long.
    static func read(
        _ prepared: PreparedPackage, from source: PackageSource, _ load: LoadOptions = LoadOptions(),
        ascii: Bool
    ) throws(LoadFailure) -> OpenedPackage {
        let bar = ProgressBar(language: source.language(prepared.languages), ascii: ascii)
        defer { bar.end() }
        var load = load
        load.report = bar.show
        return OpenedPackage(try prepared.load(load), from: source)
    }

    /// How many things are wrong, as the board counts them: a note is no mistake.
    var findingCount: Int { count(.error) + count(.warning) }

    /// The findings as their page takes them.
    var findingList: FindingList { FindingList(findings, further: further) }

    /// How many findings there are of a severity.
    func count(_ severity: Severity) -> Int {
        findings.count { $0.severity == severity }
            + further.reduce(0) { $0 + ($1.kind.severity == severity ? $1.count : 0) }
    }

    /// How the programme stood on a day; without one, on the day to see it on.
    func standing(on chosen: Day?) -> Standing { Standing(of: programme, on: chosen ?? day) }

    /// What panels are drawn from.
    func context(ascii: Bool) -> PanelContext {
        PanelContext(
            standing: Standing(of: programme, on: day), language: language,
            glyphs: ascii ? .ascii : .unicode, findingCount: findingCount,
            findings: findingList)
    }
}
