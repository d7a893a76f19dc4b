import Canvas
import Notation
import Synchronization

/// How a line that is kept looks, drawn once, and what it says, read once: most frames differ from the one before
/// in few of their lines.
final class DrawnLine: Sendable {
    private struct Known {
        var row: Grid?
        var folded: [UInt8]?
    }

    private let known = Mutex(Known())

    /// The line as a drawing of one row.
    func row(width: Int, draw: (inout Grid) -> Void) -> Grid {
        if let row = known.withLock({ $0.row }), row.size.width == width { return row }
        var row = Grid(Size(width: width, height: 1))
        draw(&row)
        known.withLock { $0.row = row }
        return row
    }

    /// What it says, without case and accents, in UTF-8.
    func folded(read: () -> String) -> [UInt8] {
        if let text = known.withLock({ $0.folded }) { return text }
        let text = FoldedText.bytes(of: read())
        known.withLock { $0.folded = text }
        return text
    }
}
