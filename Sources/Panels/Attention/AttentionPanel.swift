import Assessment
import Canvas
import Notation
import ReformModel

/// What needs a decision, worst first: a line each with its name, its status, and the reason in words.
enum AttentionPanel {
    /// How many items there are.
    static func summary(_ context: PanelContext) -> PanelSummary {
        let items = context.standing.attention
        let isUrgent = items.contains { $0.band == .red }
        return PanelSummary(context.number(items.count), role: isUrgent ? .bad : .dim)
    }

    /// The lines, worst first.
    static func lines(_ context: PanelContext, _ room: PanelRoom) -> [PanelLine] {
        let all = context.standing.attention
        guard !all.isEmpty else {
            return [.text(context.say(.nothing), style: .dim, mark: context.glyphs.ellipsis)]
        }
        let items = all.filter { context.list.standing.shows($0.band) }
        guard !items.isEmpty else { return [FilteredOut.line(in: context)] }
        let rows = items.map { AttentionText($0, in: context) }
        guard room.width >= twoRowsBelow else {
            return rows.flatMap { [first($0, in: context), second($0, in: context)] }
        }
        // In one pass: of a long list no cache holds what the first rows were made of until the last.
        var (name, status, figure) = (0, 0, 0)
        for row in rows {
            name = max(name, TextWidth.columns(of: row.name))
            status = max(status, TextWidth.columns(of: row.status.text))
            figure = max(figure, TextWidth.columns(of: row.figure))
        }
        let widths = ColumnPlan.widths(
            of: [
                Column(minimum: min(name, 24), ideal: name),
                Column(minimum: min(status, 22), ideal: status),
                Column(minimum: figure, ideal: figure, dropOrder: 1),
                Column(minimum: 30, ideal: 30, dropOrder: 2, grows: true),
            ], in: room.width, gap: 2)
        return rows.map { line($0, widths: widths, in: context) }
    }

    /// The columns below which an item takes two rows: what and how it stands, then why.
    private static let twoRowsBelow = 66

    private static func content(of text: AttentionText) -> LineContent {
        .row([
            LineContent.Cell(text.name), LineContent.Cell(text.status.text), .figure(text.figure),
            LineContent.Cell(text.reason),
        ])
    }

    private static func first(_ text: AttentionText, in context: PanelContext) -> PanelLine {
        PanelLine(item: text.item, text.importance, content(of: text)) { place, grid in
            let rect = place.rect
            let mark = context.glyphs.ellipsis
            let said = text.status
            let status = min(said.columns, max(0, rect.width - 12))
            grid.put(
                text.name, x: rect.x, y: rect.y, width: rect.width - status - 1,
                style: Style(.text, on: place.ground), mark: mark)
            said.draw(
                x: rect.maxX - status, y: rect.y, width: status, ground: place.ground, mark: mark, on: &grid)
        }
    }

    private static func second(_ text: AttentionText, in context: PanelContext) -> PanelLine {
        PanelLine(item: text.item, .useful, .rest) { place, grid in
            let rect = place.rect.inset(left: 2)
            let parts = [text.reason, text.figure].filter { !$0.isEmpty }
            grid.put(
                parts.joined(separator: "  "), x: rect.x, y: rect.y, width: rect.width,
                style: Style(.dim, on: place.ground), mark: context.glyphs.ellipsis)
        }
    }

    private static func line(
        _ text: AttentionText, widths: [Int], in context: PanelContext
    ) -> PanelLine {
        let offsets = ColumnPlan.offsets(of: widths, gap: 2)
        return PanelLine(item: text.item, text.importance, content(of: text)) { place, grid in
            let status = text.status
            let cells: [(text: String, role: Role, align: Alignment)] = [
                (text.name, .text, .leading), (status.text, status.role, .leading),
                (text.figure, .text, .trailing), (text.reason, .dim, .leading),
            ]
            for (index, cell) in cells.enumerated() {
                grid.put(
                    cell.text, x: place.rect.x + offsets[index], y: place.rect.y, width: widths[index],
                    style: Style(cell.role, on: place.ground), align: cell.align,
                    mark: context.glyphs.ellipsis)
            }
        }
    }
}

extension Panel {
    static let attention = Panel(
        id: .attention, title: Phrase(vi: "Cần chú ý", en: "Needs attention"),
        summary: AttentionPanel.summary, lines: AttentionPanel.lines)
}

extension Phrase {
    fileprivate static let nothing = Phrase(
        vi: "Không có việc nào cần quyết định.", en: "Nothing needs a decision.")
}
