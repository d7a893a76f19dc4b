/// The lines of the panels for one drawing of the board, each made once however often they are asked for:
/// the layout counts them at the widths that it considers, and the drawing draws them.
final class BoardLines {
    private let context: PanelContext
    private var made: [Key: [PanelLine]] = [:]

    private struct Key: Hashable {
        let panel: PanelID
        let width: Int
    }

    init(_ context: PanelContext) { self.context = context }

    /// The lines of a panel at a width.
    func lines(of panel: PanelID, width: Int) -> [PanelLine] {
        let key = Key(panel: panel, width: width)
        if let lines = made[key] { return lines }
        let lines = Panel.named(panel).lines(context, PanelRoom(width: width))
        made[key] = lines
        return lines
    }

    /// How many lines of each importance a panel has at a width, the most important first.
    func demand(of panel: PanelID, width: Int) -> [Int] {
        var counts = Array(repeating: 0, count: PanelLine.Importance.allCases.count)
        for line in lines(of: panel, width: width) {
            counts[counts.count - 1 - line.importance.rawValue] += 1
        }
        return counts
    }
}
