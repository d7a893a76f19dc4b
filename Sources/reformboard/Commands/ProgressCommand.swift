public import ArgumentParser
import Notation
public import ReformModel

/// `reformboard progress MILESTONE [FOLDER]`: adds what is said of a milestone to the reports.
struct ProgressCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "progress", abstract: "Add a report on a milestone to the reports.",
        discussion: """
            One row is added to the file of the table reports, written as that file is written. It is checked \
            first; what check would warn of stops it, unless --anyway is given. A report has a state or a \
            forecast, and what else is known.

            Examples:
              reformboard progress job-positions my-programme --date 2025-11-28 \\
                  --state done --reporter ubnd --status final --source "report 40"
              reformboard progress growth-plan my-programme --state done --dry-run --anyway
            """)

    @Argument(help: "The id of the milestone.", completion: WordCompletion.milestones)
    var milestone: String

    @OptionGroup var options: RecordingOptions

    @Option(
        name: .customLong("date"),
        help: ArgumentHelp("The day of the report, as YYYY-MM-DD; otherwise today.", valueName: "day"))
    var reported: Day?

    @Option(help: "How it stands.")
    var state: Report.State?

    @Option(help: "The share done, 0 to 100.")
    var percent: String?

    @Option(help: ArgumentHelp("The day on which it is expected to be done.", valueName: "day"))
    var forecast: Day?

    @Option(help: ArgumentHelp("The day on which it was done.", valueName: "day"))
    var finished: Day?

    @Option(help: "What the owner says of it.")
    var rating: Report.Rating?

    @Option(help: "What stands behind it.")
    var evidence: Report.Evidence?

    @Option(help: ArgumentHelp("A remark.", valueName: "text"))
    var note: String?

    mutating func run() throws {
        try options.record(
            .report(
                on: milestone, reported: reported ?? Surroundings.today, reporter: options.reporter,
                state: state, percent: percent, forecast: forecast, finished: finished, rating: rating,
                evidence: evidence, status: options.status, note: note, source: options.source))
    }
}

extension Report.State: ExpressibleByArgument {}
extension Report.Rating: ExpressibleByArgument {}
extension Report.Evidence: ExpressibleByArgument {}
