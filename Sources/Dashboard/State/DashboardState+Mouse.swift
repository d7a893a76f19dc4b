public import Canvas
import Panels

/// What the mouse does: a click goes where it points, a second one on the same item opens it, the wheel moves.
extension DashboardState {
    /// Takes what was done with the mouse.
    public mutating func take(_ event: MouseEvent) -> Effect? {
        switch event.kind {
        case .wheelUp: return apply(.up)
        case .wheelDown: return apply(.down)
        case .click: return click(x: event.x, y: event.y)
        }
    }

    private mutating func click(x: Int, y: Int) -> Effect? {
        message = nil
        guard let index = screens.indices.last else { return clickBoard(x: x, y: y) }
        let screen = screens[index]
        if y == 1, screens.count == 1 { return clickTab(x: x) }
        let row = y - 2
        guard row >= 0, row < pageRows, x < screenWidth(of: screen.content) else { return nil }
        let lines = lines(of: screen)
        let place = min(screen.top, max(0, lines.count - pageRows)) + row
        guard lines.indices.contains(place), let item = lines[place].item else { return nil }
        if screen.selected == item { return apply(.open) }
        screens[index].selected = item
        if case .panel(let panel) = screen.content { selections[panel] = item }
        return nil
    }

    private mutating func clickBoard(x: Int, y: Int) -> Effect? {
        let rows = Rect(size).inset(bottom: hintRows)
        let board = Board(context, focus: focus, selected: selections[focus])
        guard let target = board.target(x: x, y: y, in: rows) else { return nil }
        let isSame = target.panel == focus && target.item != nil && target.item == selections[focus]
        focus = target.panel
        guard let item = target.item else { return nil }
        selections[target.panel] = item
        guard isSame else { return nil }
        screens.append(OpenScreen(.item(item)))
        settleOpenScreen()
        return nil
    }

    private mutating func clickTab(x: Int) -> Effect? {
        guard let content = screens.last?.content else { return nil }
        let room = max(0, size.width - 4)
        guard
            let place = ScreenTabs.bar(open: content, language: language)
                .tab(at: x - 3, width: room - 2, glyphs: glyphs)
        else { return nil }
        switch ScreenTabs.all[place] {
        case .panel(let panel): return apply(.focus(panel))
        case .page(let page): return apply(.page(page))
        case .item, .find, .palette, .help, .record: return nil
        }
    }
}
