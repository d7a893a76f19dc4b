/// The lines of the panels of a board, each made once however often they are asked for: they are counted for the
/// height of a snapshot and, at the widths that it considers, for the layout, and the drawing draws them.
final class BoardLines {
    private let context: PanelContext
    private var made: [Key: [PanelLine]] = [:]

    private struct Key: Hashable {
        let panel: PanelID
        let room: PanelRoom
    }

    init(_ context: PanelContext) { self.context = context }

    /// The lines that the board needs of a panel at a width.
    func lines(of panel: PanelID, width: Int) -> [PanelLine] {
        lines(of: panel, PanelRoom(width: width))
    }

    /// The lines of a panel for so many rows: as much as has room without leaving anything out, and never less
    /// than the board needs.
    func lines(of panel: PanelID, width: Int, rows: Int) -> [PanelLine] {
        let needed = lines(of: panel, width: width)
        // What is one row short of its room has nothing more to show in it.
        guard needed.count + BoardLines.worthwhile <= rows else { return needed }
        for extent in [PanelRoom.Extent.full, .roomy]
        where !context.isLonger(panel, extent, than: rows) {
            let more = lines(of: panel, PanelRoom(width: width, extent: extent))
            if more.count <= rows { return more }
        }
        return needed
    }

    /// How many lines of each importance a panel has at a width, the most important first.
    func demand(of panel: PanelID, width: Int) -> [Int] {
        var counts = Array(repeating: 0, count: PanelLine.Importance.allCases.count)
        for line in lines(of: panel, width: width) {
            counts[counts.count - 1 - line.importance.rawValue] += 1
        }
        return counts
    }

    /// The rows that must be free before more is worth making.
    private static let worthwhile = 4

    private func lines(of panel: PanelID, _ room: PanelRoom) -> [PanelLine] {
        let key = Key(panel: panel, room: room)
        if let lines = made[key] { return lines }
        let lines = context.lines(of: panel, room)
        made[key] = lines
        return lines
    }
}
