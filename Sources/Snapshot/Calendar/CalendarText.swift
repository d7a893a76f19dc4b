import Assessment
import Notation
public import Panels
import ReformModel

/// The milestones of a programme as an iCalendar object (RFC 5545), for any calendar to show.
///
/// The same package, day and language give the same bytes on every machine.
public enum CalendarText {
    /// The calendar, and how many milestones have no day and are not in it.
    public static func render(_ context: PanelContext) -> (text: String, leftOut: Int) {
        let milestones = context.standing.milestones
        let events = milestones.compactMap { CalendarEvent($0, in: context) }
        let title = context.standing.programme.title.text(in: context.language)
        let language = context.language.rawValue.uppercased()
        let head = [
            CalendarLine.plain("BEGIN", "VCALENDAR"),
            CalendarLine.plain("VERSION", "2.0"),
            CalendarLine.plain("PRODID", "-//ReformBoard//Milestones//\(language)"),
            CalendarLine.plain("CALSCALE", "GREGORIAN"),
            // The name as RFC 7986 has it, and as most programs read it.
            CalendarLine.text("NAME", title),
            CalendarLine.text("X-WR-CALNAME", title),
        ]
        let text = head.joined() + events.map(\.text).joined() + CalendarLine.plain("END", "VCALENDAR")
        return (text, milestones.count - events.count)
    }
}
