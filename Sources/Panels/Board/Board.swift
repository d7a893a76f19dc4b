public import Canvas

/// The whole board: header, panels, and nothing of how it is operated. What the screen shows and what a
/// snapshot writes are both drawn here.
public struct Board {
    /// What it is drawn from.
    public let context: PanelContext
    /// The panel that has the focus; nil in a snapshot.
    public let focus: PanelID?
    /// The selected item of the focused panel.
    public let selected: ItemID?
    /// The item shown in detail, where there is room.
    private let detail: ItemID?
    /// The lines of the panels, made once for all that is asked of this board.
    private let lines: BoardLines

    /// Makes a board.
    ///
    /// - Parameter detail: the item shown in detail; the selected one where it is left out.
    public init(
        _ context: PanelContext, focus: PanelID? = nil, selected: ItemID? = nil, detail: ItemID? = nil
    ) {
        self.context = context
        self.focus = focus
        self.selected = selected
        self.detail = detail ?? selected
        lines = BoardLines(context)
    }

    /// Draws the board into a rectangle: the header in its first row, the panels below.
    public func draw(in rect: Rect, on grid: inout Grid) {
        context.header.draw(in: rect.rows(from: 0, count: 1), on: &grid)
        let area = rect.rows(from: 1)
        guard !area.isEmpty else { return }
        let layout = BoardLayout(in: area, focus: focus, demands: lines.demand)
        if layout.arrangement == .list { return drawList(in: area, on: &grid) }
        for slot in layout.slots {
            switch slot.content {
            case .panel(let panel): draw(panel, in: slot, on: &grid)
            case .detail: BoardDetail(detail, in: context).draw(in: slot.rect, on: &grid)
            }
        }
    }

    /// The items that each panel shows in a rectangle, or could show if its rows were moved: what can be
    /// selected there, in order.
    public func items(in rect: Rect) -> [PanelID: [ItemID]] {
        let layout = BoardLayout(in: rect.rows(from: 1), focus: focus, demands: lines.demand)
        var shown: [PanelID: [PanelLine]] = [:]
        for slot in layout.slots {
            guard let panel = slot.content.panel else { continue }
            let content = content(of: slot)
            shown[panel] = lines.lines(of: panel, width: content.width, rows: content.height)
        }
        return Dictionary(
            uniqueKeysWithValues: PanelID.allCases.map { panel in
                let lines = shown[panel] ?? lines.lines(of: panel, width: rect.width)
                return (panel, lines.compactMap(\.item))
            })
    }

    /// The rows that the board takes at a width when nothing is left out: what a snapshot draws.
    public func fullHeight(width: Int) -> Int {
        let arrangement = BoardArrangement(forWidth: width)
        func count(_ panel: PanelID) -> Int {
            let inner = arrangement.contentWidth(of: panel, width: width)
            return lines.lines(of: panel, width: inner).count
        }
        switch arrangement {
        case .columns, .columnsOverStrip, .columnsWithDetail, .threeColumns:
            let left = count(.breakthroughs) + count(.restructuring) + 4
            let top = max(left, count(.congress) + 2)
            return 1 + top + count(.attention) + 2
        case .stacked, .accordion:
            return 1 + PanelID.allCases.reduce(0) { $0 + count($1) + 1 }
        case .list:
            return 1 + listLines(width: width).count
        }
    }

    /// What stands at a cell of a drawing in a rectangle: a panel, and the item of the line there.
    public func target(x: Int, y: Int, in rect: Rect) -> (panel: PanelID, item: ItemID?)? {
        let area = rect.rows(from: 1)
        let layout = BoardLayout(in: area, focus: focus, demands: lines.demand)
        if layout.arrangement == .list {
            let shown = shownList(in: area)
            let row = y - area.y
            return shown.indices.contains(row) ? (shown[row].panel, shown[row].item) : nil
        }
        for slot in layout.slots {
            guard let panel = slot.content.panel, slot.rect.x <= x, x < slot.rect.maxX, slot.rect.y <= y,
                y < slot.rect.maxY
            else { continue }
            let content = content(of: slot)
            let window = window(of: panel, content)
            let row = y - content.y
            return (panel, window.lines.indices.contains(row) ? window.lines[row].item : nil)
        }
        return nil
    }

    private func window(of panel: PanelID, _ content: Rect) -> LineWindow {
        LineWindow(
            lines.lines(of: panel, width: content.width, rows: content.height), rows: content.height,
            selected: panel == focus ? selected : nil)
    }

    /// The rectangle inside the frame of a slot.
    private func content(of slot: BoardLayout.Slot) -> Rect {
        Frame(title: "", sides: slot.sides).content(of: slot.rect)
            .inset(left: 1, right: slot.sides == .all ? 1 : 0)
    }

    private func draw(_ id: PanelID, in slot: BoardLayout.Slot, on grid: inout Grid) {
        let panel = Panel.named(id)
        let isFocused = id == focus
        var frame = Frame(title: panel.label(in: context.language), isFocused: isFocused, sides: slot.sides)
        var content = content(of: slot)
        let window = window(of: id, content)
        let summary = context.summary(of: id)
        let more = window.hidden > 0 ? "\(context.glyphs.ellipsis) +\(window.hidden)" : ""
        frame.detail = [context.list.words(in: context.language), summary.text, more].filter { !$0.isEmpty }
            .joined(separator: "  ")
        frame.shortDetail = [context.list.words(in: context.language), more].filter { !$0.isEmpty }
            .joined(separator: "  ")
        frame.detailRole = summary.role
        frame.draw(in: slot.rect, on: &grid, glyphs: context.glyphs)
        for line in window.lines {
            line.draw(
                in: content, on: &grid, isSelected: isFocused && line.item != nil && line.item == selected)
            if let item = line.item, context.changed.contains(item) {
                grid.write("*", x: content.x - 1, y: content.y, style: Style(.accent, bold: true), limit: 1)
            }
            content = content.rows(from: 1)
        }
    }

    private func drawList(in area: Rect, on grid: inout Grid) {
        for (row, line) in shownList(in: area).enumerated() {
            let isSelected = focus != nil && line.panel == focus && line.item != nil && line.item == selected
            line.line.draw(in: area.rows(from: row), on: &grid, isSelected: isSelected)
        }
    }

    /// The lines of the list that have room, the selected one among them. The heading of the focused panel stands
    /// in the first row where it would have been above it: without it nobody could tell which panel this is.
    private func shownList(in area: Rect) -> [ListLine] {
        let lines = listLines(width: area.width)
        let anchor = selected ?? lines.first { $0.item != nil }?.item
        let start = focus.flatMap { focused in lines.firstIndex { $0.panel == focused } } ?? 0
        let index = lines.firstIndex { $0.panel == focus && $0.item != nil && $0.item == anchor } ?? start
        let first = max(0, min(index - area.height / 2, lines.count - area.height))
        var shown = Array(lines.dropFirst(first).prefix(area.height))
        if focus != nil, start < first, shown.count > 1, index > first { shown[0] = lines[start] }
        return shown
    }

    private struct ListLine {
        let panel: PanelID
        let line: PanelLine
        var item: ItemID? { line.item }
    }

    private func listLines(width: Int) -> [ListLine] {
        Panel.all.flatMap { panel in
            let summary = panel.summary(context)
            let frame = Frame(
                title: panel.label(in: context.language), detail: summary.text, detailRole: summary.role,
                isFocused: panel.id == focus, sides: .top)
            let glyphs = context.glyphs
            let heading = PanelLine { place, grid in frame.draw(in: place.rect, on: &grid, glyphs: glyphs) }
            let lines = lines.lines(of: panel.id, width: width).filter { line in
                line.importance >= .essential
                    || panel.id == focus && line.item != nil && line.item == selected
            }
            return ([heading] + lines).map { ListLine(panel: panel.id, line: $0) }
        }
    }
}
