import ArgumentParser
import Notation
import Snapshot

/// `reformboard calendar [FOLDER]`: the milestones for a calendar.
struct CalendarCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar", abstract: "Print the milestones as a calendar (iCalendar).",
        discussion: """
            An event a milestone, on the day on which it is expected, or was done. The same package, day and \
            language give the same bytes on every machine.

            Examples:
              reformboard calendar my-programme --lang en > my-programme.ics
              reformboard calendar my-programme --as-of 2025-06-30 > as-planned-in-june.ics
            """)

    @Argument(help: "A folder with datapackage.json or tables of the profile.", completion: .directory)
    var folder: String?

    @Option(
        name: .customLong("as-of"),
        help: ArgumentHelp("The day to see the programme on, as YYYY-MM-DD.", valueName: "day"))
    var day: Day?

    @Option(name: .customLong("lang"), help: "The language.")
    var language: Language?

    mutating func run() throws {
        let source = PackageSource(folder: folder, language: language, day: day)
        let package = try OpenedPackage(source, ascii: false)
        let calendar = CalendarText.render(package.context(ascii: false))
        try StandardStreams.write(calendar.text, package.language)
        guard calendar.leftOut > 0 else { return }
        let count = calendar.leftOut
        let words = Phrase(
            vi: "\(count) mốc không có ngày nên không có trong lịch",
            en: count == 1
                ? "1 milestone has no day and is not in the calendar"
                : "\(count) milestones have no day and are not in the calendar")
        StandardStreams.say(words[package.language])
    }
}
