public import ArgumentParser
public import Notation

/// What every command takes that reads a package: the folder, the language, the characters.
struct FolderOptions: ParsableArguments {
    @Argument(help: "A folder with datapackage.json or tables of the profile.", completion: .directory)
    var folder: String?

    @Option(name: .customLong("lang"), help: "The language.")
    var language: Language?

    @Flag(help: "Draw with ASCII characters alone.")
    var ascii = false
}

/// The same, and the day on which the package is seen.
struct PackageOptions: ParsableArguments {
    @OptionGroup var place: FolderOptions

    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp("The day to see the programme on, as YYYY-MM-DD.", valueName: "day"))
    var day: Day?

    var folder: String? {
        get { place.folder }
        set { place.folder = newValue }
    }
    var language: Language? { place.language }
    var ascii: Bool { place.ascii }
}

extension Day: ExpressibleByArgument {
    /// Reads a day as a command line gives it: `YYYY-MM-DD`.
    public init?(argument: String) { self.init(iso: argument) }
}

extension Language: ExpressibleByArgument {}
