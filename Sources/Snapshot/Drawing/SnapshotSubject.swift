public import Panels

/// What a snapshot shows.
public enum SnapshotSubject: Sendable, Hashable {
    /// All panels, as the board has them.
    case board
    /// One panel opened.
    case panel(PanelID)
    /// A page that belongs to no panel.
    case page(PageID)
    /// The pages of items, one below the other: several kinds may have one id.
    case items([ItemID])
}
