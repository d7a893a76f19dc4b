import Assessment
public import Canvas
import Notation

/// The selected item beside the panels, or beside the panel that it stands in: the beginning of its page, as far as there is room.
public struct BoardDetail {
    private let item: ItemID?
    private let context: PanelContext

    /// Makes the detail of an item; of the worst one that needs attention where none is selected.
    public init(_ item: ItemID?, in context: PanelContext) {
        self.item = item ?? context.standing.attention.first.map { AttentionText($0, in: context).item }
        self.context = context
    }

    /// Draws it with its frame.
    public func draw(in rect: Rect, on grid: inout Grid) {
        var frame = Frame(title: context.say(.detail), detail: "")
        let content = frame.content(of: rect).inset(left: 1, right: 1)
        let lines = item.map { context.lines(of: $0, width: content.width) } ?? []
        let shown = lines.prefix(content.height)
        if lines.count > shown.count {
            frame.detail = "\(context.glyphs.ellipsis) +\(lines.count - shown.count)"
        }
        frame.draw(in: rect, on: &grid, glyphs: context.glyphs)
        for (row, line) in shown.enumerated() { line.draw(in: content.rows(from: row), on: &grid) }
    }
}

extension Phrase {
    fileprivate static let detail = Phrase(vi: "Chi tiết", en: "Detail")
}
