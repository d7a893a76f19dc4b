public import Assessment
import Notation
import ReformModel

/// The days of a milestone in a few words: when it was held, or when it is planned.
public enum MilestoneDays {
    /// `25–27/09/2025`, `14/08/2025`, or empty where no day is known.
    public static func text(_ standing: MilestoneStanding, in context: PanelContext) -> String {
        let milestone = standing.milestone
        if let finished = standing.finished { return context.day(finished) }
        guard let finish = standing.forecast ?? milestone.baselineFinish else { return "" }
        return event(standing, in: context) ?? context.say(.by) + " " + context.day(finish)
    }

    /// The days of what takes a few days; nil of what has a deadline, and where no day is known.
    public static func event(_ standing: MilestoneStanding, in context: PanelContext) -> String? {
        let milestone = standing.milestone
        guard let finish = standing.forecast ?? milestone.baselineFinish,
            let start = milestone.baselineStart, finish >= start,
            finish - start < MilestoneBounds.eventLength
        else { return nil }
        return DayText.span(start, finish, for: context.reader)
    }
}

extension Phrase {
    fileprivate static let by = Phrase(vi: "hạn", en: "by")
}
