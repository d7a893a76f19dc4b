import Assessment
import Notation
import Panels
import ReformModel

/// A milestone as an event of whole days.
struct CalendarEvent {
    /// How sure the day is.
    enum Status: String {
        /// The day of the plan, or the day on which it was done.
        case confirmed = "CONFIRMED"
        /// A forecast that is not the plan, or a day that nothing speaks for any more.
        case tentative = "TENTATIVE"
        /// Dropped or superseded.
        case cancelled = "CANCELLED"
    }

    /// An event of several days is one that was planned so and has no more than these: a congress. What takes
    /// months is an event of the day on which it ends.
    private static let longest = 7

    let standing: MilestoneStanding
    private let context: PanelContext
    private let last: Day

    /// The event of a milestone; nil when it has no day.
    init?(_ standing: MilestoneStanding, in context: PanelContext) {
        guard let last = standing.expected ?? standing.milestone.baselineFinish else { return nil }
        self.standing = standing
        self.context = context
        self.last = last
    }

    private var milestone: Milestone { standing.milestone }

    private var first: Day {
        guard last == milestone.baselineFinish, let start = milestone.baselineStart,
            (1..<CalendarEvent.longest).contains(last - start)
        else { return last }
        return start
    }

    var status: Status {
        switch standing.status {
        case .dropped, .superseded: return .cancelled
        case .doneOnTime, .doneLate, .done: return .confirmed
        case .paused, .unconfirmed, .claimedDone: return .tentative
        case .dueSoon, .overdue, .ahead, .onPlan, .slipping, .offTrack, .cannotAssess:
            return last == milestone.baselineFinish ? .confirmed : .tentative
        }
    }

    /// The event as lines.
    var text: String {
        let heard = standing.reports.last?.reported ?? context.standing.newestReport ?? last
        var lines = [
            CalendarLine.plain("BEGIN", "VEVENT"),
            CalendarLine.plain("UID", uid),
            // When it was last heard of: the clock has no say in it.
            CalendarLine.plain("DTSTAMP", CalendarEvent.date(heard) + "T000000Z"),
            // History is added to, so that the number of reports never falls.
            CalendarLine.plain("SEQUENCE", String(standing.reports.count)),
            CalendarLine.plain("DTSTART;VALUE=DATE", CalendarEvent.date(first)),
            // The first day on which it is over.
            CalendarLine.plain("DTEND;VALUE=DATE", CalendarEvent.date(last + 1)),
            CalendarLine.text("SUMMARY", milestone.title.text(in: context.language)),
            CalendarLine.plain("STATUS", status.rawValue),
            CalendarLine.plain("TRANSP", "TRANSPARENT"),
        ]
        let level = MilestoneWords.level(of: standing, in: context)
        if !level.isEmpty { lines.append(CalendarLine.text("CATEGORIES", level)) }
        lines.append(CalendarLine.text("DESCRIPTION", description))
        lines.append(CalendarLine.plain("END", "VEVENT"))
        return lines.joined()
    }

    /// The same for the same milestone of the same programme, for ever. Other bytes than those of names are
    /// written as in a URL.
    private var uid: String {
        CalendarEvent.named(milestone.id) + "@" + CalendarEvent.named(context.standing.programme.name)
            + ".reformboard"
    }

    private var description: String {
        let language = context.language
        let day = DayText.write(context.standing.day, language: language)
        let status = MilestoneWords.status(of: standing, in: context)
        var lines = [Phrase(vi: "Ngày \(day): \(status)", en: "On \(day): \(status)")[language]]
        let owners = milestone.owners.map { $0.text(in: language) }.filter { !$0.isEmpty }
        if !owners.isEmpty {
            lines.append(Phrase(vi: "Phụ trách: ", en: "Owner: ")[language] + owners.joined(separator: ", "))
        }
        if let planned = milestone.baselineFinish, planned != last {
            lines.append(
                Phrase(vi: "Kế hoạch: ", en: "Planned: ")[language]
                    + DayText.write(planned, language: language))
        }
        if standing.isIllustrative {
            lines.append(Phrase(vi: "~ Số liệu minh hoạ", en: "~ Illustrative")[language])
        }
        return lines.joined(separator: "\n")
    }

    private static func named(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."),
                UInt8(ascii: "_"):
                String(UnicodeScalar(byte))
            default: "%" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }

    private static func date(_ day: Day) -> String { day.description.filter { $0 != "-" } }
}
