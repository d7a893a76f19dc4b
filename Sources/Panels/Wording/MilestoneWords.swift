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
}
