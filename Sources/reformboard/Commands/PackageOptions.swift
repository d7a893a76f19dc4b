public import ArgumentParser
public import Notation

/// What every command takes: the folder, the day, the language, the characters.
struct PackageOptions: ParsableArguments {
    @Argument(help: "A folder with datapackage.json or tables of the profile.", completion: .directory)
    var folder: String?

    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp("The day to see the programme on, as YYYY-MM-DD.", valueName: "day"))
    var day: Day?

    @Option(name: .customLong("lang"), help: "The language.")
    var language: Language?

    @Flag(help: "Draw with ASCII characters alone.")
    var ascii = false
}

extension Day: ExpressibleByArgument {
    /// Reads a day as a command line gives it: `YYYY-MM-DD`.
    public init?(argument: String) { self.init(iso: argument) }
}

extension Language: ExpressibleByArgument {}
