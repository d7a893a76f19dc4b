import ArgumentParser
import Assessment
import Notation
import Panels
import Snapshot

/// `reformboard explain ID [FOLDER]`: how every figure of an item came about.
struct ExplainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "explain", abstract: "Print how the figures of an item came about, with their rows.",
        discussion: """
            ID is the id of an indicator, a milestone, a workstream or a unit, a level, the group of a funnel, \
            or one of units, successions and staffing. Where several kinds have it, all are printed.

            Examples:
              reformboard explain grdp-growth
              reformboard explain job-positions my-programme --format json
              reformboard explain --list
            """)

    @Argument(
        help: "What to explain; without it, what can be asked is listed.",
        completion: WordCompletion.subjects)
    var id: String?

    @OptionGroup var options: PackageOptions

    @Flag(help: "List what can be asked; the one argument is then the folder.")
    var list = false

    @Option(help: "The form: text for people, json for programs.")
    var format = PrintedForm.text

    @Option(help: ArgumentHelp("The columns, 20 to 1000.", valueName: "columns"))
    var width = TextSnapshot.defaultWidth

    func validate() throws {
        try TextSnapshot.validate(width: width)
        if list, id != nil, options.folder != nil {
            throw ValidationError("--list takes a folder and no id.")
        }
    }

    mutating func run() throws {
        if list, let folder = id {
            options.folder = folder
            id = nil
        }
        let package = try OpenedPackage(options)
        let context = package.context(ascii: options.ascii)
        guard let id else {
            let index =
                format == .json
                ? ExplanationJSON.index(context) : ExplanationText.index(context, width: width)
            return try StandardStreams.write(index, package.language)
        }
        let subjects = context.standing.explainedSubjects(named: id)
        guard !subjects.isEmpty else {
            let ids = context.standing.explainedSubjects.lazy.map(\.id)
            throw Stop.unknownID(id, NearMiss.nearest(to: id, in: ids), package.language)
        }
        let text =
            format == .json
            ? ExplanationJSON.render(subjects, context)
            : ExplanationText.render(subjects, context, width: width)
        try StandardStreams.write(text, package.language)
    }
}
