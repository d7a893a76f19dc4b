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
    case reportedEarlier
    case reportedLater
    case strip
    case play
    case markChanges
    case zoomIn
    case zoomOut
    case scrollEarlier
    case scrollLater
    case changeLanguage
    case changeTheme
    case snapshot
    case edit
    case copy
    case record
    case switchMouse
    case reload
    case palette
    /// A digit of a count: how often the next movement is made.
    case count(Int)
    case help
    case suspend
    case quit
}

extension Action {
    /// What it is called in the palette and in the configuration.
    public var name: String {
        switch self {
        case .focus(let panel): "panel-\(panel)"
        case .page(.legalBasis): "legal-basis"
        case .page(.changes): "changes"
        case .page(.findings): "findings"
        case .focusNext: "next-panel"
        case .focusPrevious: "previous-panel"
        case .up: "up"
        case .down: "down"
        case .pageUp: "page-up"
        case .pageDown: "page-down"
        case .first: "first"
        case .last: "last"
        case .open: "open"
        case .why: "why"
        case .back: "back"
        case .find: "find"
        case .nextFound: "next-found"
        case .previousFound: "previous-found"
        case .filterByStatus: "filter-status"
        case .filterByOwner: "filter-owner"
        case .order: "order"
        case .dayEarlier: "day-earlier"
        case .dayLater: "day-later"
        case .monthEarlier: "month-earlier"
        case .monthLater: "month-later"
        case .today: "today"
        case .reportedEarlier: "reported-earlier"
        case .reportedLater: "reported-later"
        case .strip: "time-strip"
        case .play: "play"
        case .markChanges: "mark-changes"
        case .zoomIn: "zoom-in"
        case .zoomOut: "zoom-out"
        case .scrollEarlier: "scroll-earlier"
        case .scrollLater: "scroll-later"
        case .changeLanguage: "language"
        case .changeTheme: "theme"
        case .snapshot: "snapshot"
        case .edit: "edit"
        case .copy: "copy"
        case .record: "record"
        case .switchMouse: "mouse"
        case .reload: "reload"
        case .palette: "palette"
        case .count: "count"
        case .help: "help"
        case .suspend: "suspend"
        case .quit: "quit"
        }
    }
}
