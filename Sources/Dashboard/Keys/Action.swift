public import Panels

/// Something a person can ask of the board. What a key does is one of these, and nothing else.
public enum Action: Sendable, Hashable {
    case focus(PanelID)
    case page(PageID)
    case focusNext
    case focusPrevious
    case up
    case down
    case pageUp
    case pageDown
    case first
    case last
    case open
    case why
    case back
    case find
    case nextFound
    case previousFound
    case filterByStatus
    case filterByOwner
    case order
    case dayEarlier
    case dayLater
    case monthEarlier
    case monthLater
    case today
    case zoomIn
    case zoomOut
    case scrollEarlier
    case scrollLater
    case changeLanguage
    case changeTheme
    case snapshot
    case edit
    case copy
    case switchMouse
    case reload
    case help
    case suspend
    case quit
}
