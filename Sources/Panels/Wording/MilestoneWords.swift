public import Assessment
import ReformModel

/// The words for a milestone, for what is made without panels.
public enum MilestoneWords {
    /// How it stands, as its row on the board says it.
    public static func status(of standing: MilestoneStanding, in context: PanelContext) -> String {
        StatusText(standing, in: context).words
    }

    /// The level that it is on; empty when it has none.
    public static func level(of standing: MilestoneStanding, in context: PanelContext) -> String {
        let name = standing.milestone.level
        return name.isEmpty ? "" : KindText.level(name, in: context.language)
    }

    /// What it is called, with `~` where what decides its status is illustrative.
    public static func title(of standing: MilestoneStanding, in context: PanelContext) -> String {
        (standing.isIllustrative ? "~" : "") + context.say(standing.milestone.title)
    }

    /// The days for which it was planned, a dash without any.
    public static func plan(of standing: MilestoneStanding, in context: PanelContext) -> String {
        MilestoneTable.plan(standing, in: context)
    }

    /// Where its forecasts lead; empty where they hold, and where they are too few to say.
    public static func drift(of standing: MilestoneStanding, in context: PanelContext) -> String {
        guard let trend = standing.trend, trend.reason == nil, let drift = trend.drift, drift != 0 else {
            return ""
        }
        return CourseText(standing, trend: trend, in: context).trend
    }
}
