import ArgumentParser
import Assessment
import Canvas
import Notation
import Panels
import ReformModel
import Snapshot

/// `reformboard diff OLD NEW`, `reformboard diff [FOLDER] --from DAY`: what changed.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff", abstract: "Print what changed between two days or two packages.",
        usage: """
            reformboard diff [FOLDER] --from DAY [--to DAY] [<options>]
            reformboard diff OLD NEW [--from DAY] [--to DAY] [<options>]
            """,
        discussion: """
            One package is seen on two days; two packages are seen each on its own day, or on the days that \
            are given. What became worse comes first. The exit code is 0 whether or not something differs.

            Examples:
              reformboard diff my-programme --from 2025-08-31
              reformboard diff --from 2025-06-30 --to 2025-09-20 --lang en
              reformboard diff may-edition june-edition --format json --output changes.json
            """)

    @Argument(help: "One folder, or the older and the newer one.", completion: .directory)
    var folders: [String] = []

    @Option(
        name: .customLong("from"),
        help: ArgumentHelp("The earlier day, as YYYY-MM-DD; needed for one package.", valueName: "day"))
    var firstDay: Day?

    @Option(
        name: .customLong("to"),
        help: ArgumentHelp("The later day; otherwise the day of the package.", valueName: "day"))
    var lastDay: Day?

    @Option(name: .customLong("lang"), help: "The language.")
    var language: Language?

    @Option(help: "The form: text for people, json for programs.")
    var format = PrintedForm.text

    @Option(help: ArgumentHelp("The columns of the text, 20 to 1000.", valueName: "columns"))
    var width = TextSnapshot.defaultWidth

    @Option(
        name: .shortAndLong,
        help: ArgumentHelp(
            "A file to write to; an old one is replaced at once or not at all.", valueName: "file"),
        completion: .file())
    var output: String?

    @Flag(help: "Draw with ASCII characters alone.")
    var ascii = false

    func validate() throws {
        guard folders.count <= 2 else {
            throw ValidationError("Two folders at most: the older and the newer.")
        }
        guard folders.count == 2 || firstDay != nil else {
            throw ValidationError("One package is compared with itself: say from which day, with --from.")
        }
        try TextSnapshot.validate(width: width)
    }

    mutating func run() throws {
        let (from, to) = try open()
        let difference = Difference(from: from.standing(on: firstDay), to: to.standing(on: lastDay))
        try OutputFile.deliver(text(of: difference, from, to), to: output, to.language)
    }

    /// One package is read once, though it is both sides.
    private func open() throws -> (from: OpenedPackage, to: OpenedPackage) {
        let opened = try folders.map { try open($0) }
        guard opened.count < 2 else { return (opened[0], opened[1]) }
        let package = try opened.first ?? open(nil)
        return (package, package)
    }

    private func open(_ folder: String?) throws -> OpenedPackage {
        try OpenedPackage(PackageSource(folder: folder, language: language, day: nil), ascii: ascii)
    }

    private func text(of difference: Difference, _ from: OpenedPackage, _ to: OpenedPackage) -> String {
        guard format == .text else { return DifferenceJSON(difference, in: to.language).text }
        let context = PanelContext(
            standing: difference.to, language: to.language, glyphs: ascii ? .ascii : .unicode,
            findingCount: to.findingCount)
        return DifferenceText.render(
            difference, in: context,
            findings: (folders.count == 2 ? from.findingCount : nil, to.findingCount), width: width)
    }
}
