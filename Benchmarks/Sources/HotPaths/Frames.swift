import Canvas
import Notation

/// Two frames of the board, one after the other.
struct Frames {
    let before: Grid
    let after: Grid

    /// Before and after a key, on a large screen.
    init(of key: Character) throws {
        var board = try OpenBoard.sample(.vietnamese, Size(width: 200, height: 50))
        before = board.frame()
        after = board.frame(after: .character(key))
    }

    /// How many cells differ.
    var changeCount: Int {
        var count = 0
        after.changes(since: before, on: after.size) { _, _, places in count += places.count }
        return count
    }
}
