import CommandGrammar
import Notation
import Snapshot

/// `reformboard calendar [FOLDER]`: the milestones for a calendar.
struct CalendarCommand: Command {
    static let name = "calendar"

    static var description: CommandDescription {
        CommandDescription(
            name,
            abstract: Phrase(
                vi: "In các mốc thành lịch (iCalendar).",
                en: "Print the milestones as a calendar (iCalendar)."),
            discussion: Phrase(
                vi: """
                    Mỗi mốc là một sự kiện, vào ngày dự kiến hoặc ngày đã xong. Cùng bộ dữ liệu, ngày và ngôn ngữ \
                    thì ở máy nào cũng ra đúng những byte ấy.
                    """,
                en: """
                    An event a milestone, on the day on which it is expected, or was done. The same package, day \
                    and language give the same bytes on every machine.
                    """),
            examples: [
                "reformboard calendar my-programme --lang en > my-programme.ics",
                "reformboard calendar my-programme --as-of 2025-06-30 > as-planned-in-june.ics",
            ],
            parameters: [.folder, .day, .language])
    }

    private let source: PackageSource

    init(_ given: GivenWords) {
        source = PackageSource(
            folder: given.text(.folder), language: given.choice(.language), day: given.day(.day))
    }

    func run() throws {
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
