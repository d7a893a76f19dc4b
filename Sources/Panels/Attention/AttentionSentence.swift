public import Assessment
import Notation
import ReformModel

/// Why something needs a decision, in a sentence with its figures, for those who read no board.
public struct AttentionSentence {
    /// The words alone, to stand behind a name.
    public let clause: String

    /// The reason of an item; without one that is known, the few words that the board has for it.
    public init(_ item: AttentionItem, in context: PanelContext) {
        let words: String? =
            switch item.subject {
            case .indicator(let id):
                context.standing.indicator(id).flatMap { Self.words(of: $0, in: context) }
            case .milestone(let id):
                context.standing.milestone(id).flatMap { Self.words(of: $0, in: context) }
            }
        clause = words ?? AttentionReason(item, in: context).text
    }

    /// The sentence, with its full stop.
    public var text: String {
        clause.isEmpty ? "" : clause.prefix(1).uppercased() + clause.dropFirst() + "."
    }

    // MARK: Indicators

    private static func words(of standing: IndicatorStanding, in context: PanelContext) -> String? {
        guard let latest = standing.latest else { return nil }
        let figures = FigureText(context)
        let value = figures.latest(standing)
        let day = context.day(latest.day)
        guard let target = standing.target else {
            guard standing.status == .deteriorating else { return nil }
            return context.say(
                Phrase(
                    vi: "số ngày \(day) là \(value), chưa có đích và đang đi ngược chiều mong muốn",
                    en: "the value of \(day) is \(value); it has no target and moves the wrong way"))
        }
        let goal = figures.target(standing)
        let due = context.day(target.due)
        guard standing.status != .missed else {
            return context.say(
                target.due < context.standing.day
                    ? Phrase(
                        vi: "hạn \(due) đã qua mà số mới nhất là \(value), chưa đạt đích \(goal)",
                        en: "the day due, \(due), has gone by, and \(value) is not the target of \(goal)")
                    : Phrase(
                        vi: "mức trần \(goal) của năm đã bị vượt: ngày \(day) là \(value)",
                        en: "the year's limit of \(goal) is passed: \(value) on \(day)"))
        }
        return [
            course(standing, value, day, in: context),
            standing.status == .movingAway
                ? context.say(
                    Phrase(
                        vi: "đang đi ngược hướng, xa dần đích \(goal), hạn \(due)",
                        en: "it moves away from \(goal), due \(due)"))
                : pace(standing.paceNeeded, to: goal, by: due, in: context),
        ].filter { !$0.isEmpty }.joined(separator: "; ")
    }

    private static func course(
        _ standing: IndicatorStanding, _ value: String, _ day: String, in context: PanelContext
    ) -> String {
        guard let expected = standing.expected else {
            return context.say(
                Phrase(vi: "số ngày \(day) là \(value)", en: "the value of \(day) is \(value)"))
        }
        let mark = standing.isIllustrative ? "~" : ""
        let plan = mark + context.number(expected, decimals: standing.indicator.decimals ?? 2)
        return context.say(
            Phrase(
                vi: "số ngày \(day) là \(value), lẽ ra phải là \(plan)",
                en: "the value of \(day) is \(value) and should be \(plan)"))
    }

    private static func pace(
        _ pace: Double?, to goal: String, by due: String, in context: PanelContext
    ) -> String {
        guard let pace else { return "" }
        guard pace.isFinite else {
            return context.say(
                Phrase(
                    vi: "đến nay chưa tiến bước nào về đích \(goal), hạn \(due)",
                    en: "so far it has not moved towards \(goal), due \(due)"))
        }
        let times = context.number(pace, decimals: pace < 10 ? 1 : 0)
        return context.say(
            Phrase(
                vi: "từ đó phải nhanh gấp \(times) lần mới đạt \(goal) vào \(due)",
                en: "from then on it must go \(times) times as fast to be at \(goal) by \(due)"))
    }

    // MARK: Milestones

    private static func words(of standing: MilestoneStanding, in context: PanelContext) -> String? {
        switch standing.status {
        case .overdue(let days): overdue(standing, days, in: context)
        case .slipping(let days), .offTrack(let days): late(standing, days, in: context)
        default: nil
        }
    }

    private static func overdue(_ standing: MilestoneStanding, _ days: Int, in context: PanelContext)
        -> String?
    {
        guard let planned = standing.milestone.baselineFinish, let last = standing.reports.last else {
            return nil
        }
        let due = context.day(planned)
        let reported = context.day(last.reported)
        let count = context.days(days)
        return context.say(
            Phrase(
                vi: "hạn \(due) đã qua \(count), báo cáo cuối (\(reported)) chưa ghi là xong",
                en:
                    "the day due, \(due), went by \(count) ago, and the last report (\(reported)) does not say done"
            ))
    }

    private static func late(_ standing: MilestoneStanding, _ days: Int, in context: PanelContext) -> String?
    {
        guard let report = standing.forecastReport, let forecast = report.forecast,
            let planned = standing.milestone.baselineFinish
        else { return nil }
        let day = FigureText(context).mark(report.certainty) + context.day(forecast)
        let plan = context.day(planned)
        let count = context.days(days)
        let length = standing.milestone.baselineStart.map { planned - $0 }
        let limit = context.days(MilestoneBounds.amberLimit(plannedLength: length))
        let bound =
            standing.band == .red
            ? Phrase(vi: "quá mức \(limit) là chậm", en: "more than \(limit) counts as off track")
            : Phrase(vi: "chưa quá \(limit) là nguy cơ", en: "up to \(limit) count as at risk")
        return context.say(
            Phrase(
                vi: "dự báo \(day), muộn \(count) so với kế hoạch \(plan)",
                en: "the forecast is \(day), \(count) after the plan of \(plan)"))
            + "; " + context.say(bound)
    }
}
