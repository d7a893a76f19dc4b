import ArgumentParser
import Notation
import ReformModel

/// `reformboard record INDICATOR VALUE [FOLDER]`: adds a figure to the observations.
struct RecordCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "record", abstract: "Add a figure of an indicator to the observations.",
        discussion: """
            One row is added to the file of the table observations, written as that file is written. It is \
            checked first; what check would warn of stops it, unless --anyway is given. Other rows are never \
            touched. VALUE has a point before its decimals; a negative one stands after two dashes.

            Examples:
              reformboard record grdp-growth 11.89 my-programme --date 2025-06-30 \\
                  --reporter so-tai-chinh --status final --source "document 12"
              reformboard record grdp-growth --dry-run --anyway -- -0.4 my-programme
            """)

    @Argument(help: "The id of the indicator.", completion: WordCompletion.indicators)
    var indicator: String

    // It has no completion, but some shells number the words that have one.
    @Argument(help: "The figure, in the unit of the indicator.", completion: .list([]))
    var value: String

    @OptionGroup var options: RecordingOptions

    @Option(
        name: .customLong("date"),
        help: ArgumentHelp("The day that it speaks of, as YYYY-MM-DD; otherwise today.", valueName: "day"))
    var day: Day?

    @Option(help: ArgumentHelp("The day on which it became known; otherwise today.", valueName: "day"))
    var reported: Day?

    mutating func run() throws {
        let known = reported ?? Surroundings.today
        try options.record(
            .observation(
                of: indicator, value: value, day: day ?? known, reported: known, reporter: options.reporter,
                status: options.status, source: options.source))
    }
}
