public import Panels

/// A screen on top of the board: a panel opened, an item opened from it, or the help.
public struct OpenScreen: Sendable, Hashable {
    /// What is open.
    public enum Content: Sendable, Hashable {
        case panel(PanelID)
        case page(PageID)
        case item(ItemID)
        /// Everything that has a name, narrowed by what is typed.
        case find
        /// Every action by its name.
        case palette
        case help
        /// The form of a new row about an item.
        case record(ItemID)
    }

    /// What is open.
    public let content: Content
    /// The selected item; nil on a screen without items.
    public var selected: ItemID?
    /// The first line shown.
    public var top: Int
    /// What its items must hold to be shown; empty for all.
    public var query = ""

    init(_ content: Content, selected: ItemID? = nil) {
        self.content = content
        self.selected = selected
        top = 0
    }
}
