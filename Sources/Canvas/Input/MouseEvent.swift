/// Something done with the mouse over a cell.
public struct MouseEvent: Sendable, Hashable {
    /// What was done.
    public enum Kind: Sendable, Hashable {
        case click
        case wheelUp
        case wheelDown
    }

    /// What was done.
    public let kind: Kind
    /// The column, from 0.
    public let x: Int
    /// The row, from 0.
    public let y: Int

    /// Makes an event.
    public init(_ kind: Kind, x: Int, y: Int) {
        self.kind = kind
        self.x = x
        self.y = y
    }
}
