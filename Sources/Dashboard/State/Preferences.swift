import Canvas
public import Notation
public import Panels

/// How a reader wants the board, apart from its language, its theme and its characters.
public struct Preferences: Sendable, Hashable {
    /// What keys do.
    public var keys = KeyMap.standard
    /// The panel that has the focus at first.
    public var firstPanel = PanelID.breakthroughs
    /// How days are written; nil for as the language does.
    public var days: Reader.DayForm?
    /// How numbers are written; nil for as the language does.
    public var numbers: Reader.NumberForm?
    /// Whether the mouse is used from the start.
    public var usesMouse = true

    /// Whether the board is heard and not seen.
    public var isSpoken = false

    /// The board as it comes.
    public init() {}
}
