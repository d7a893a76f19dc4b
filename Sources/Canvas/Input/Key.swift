/// A key as the board understands it, whatever bytes the terminal sends for it.
public enum Key: Sendable, Hashable {
    /// A key that makes text, as one grapheme cluster.
    case character(Character)
    /// A letter with Control, in lower case.
    case control(Character)
    /// A digit or letter with Alt.
    case alt(Character)
    case enter
    case escape
    case backspace
    case tab
    case backTab
    case up
    case down
    case left
    case right
    case home
    case end
    case pageUp
    case pageDown
    case delete
    case insert
    /// F1 to F24.
    case function(Int)
}
