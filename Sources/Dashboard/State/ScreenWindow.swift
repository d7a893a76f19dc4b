import Panels

/// The part of an open screen that is seen: which lines, and which item among them is selected. What is
/// selected is always in sight, so that no key acts on what is hidden.
struct ScreenWindow {
    /// The screen with its selection and its first line.
    private(set) var screen: OpenScreen
    private let lines: [PanelLine]
    private let items: ItemRows
    private let rows: Int

    init(_ made: ScreenLines, rows: Int, screen: OpenScreen) {
        lines = made.lines
        items = made.items
        self.rows = max(1, rows)
        self.screen = screen
    }

    /// Moves by lines: to the next item where that comes into sight by so small a step, else the text moves
    /// and the selection follows.
    mutating func move(by step: Int) {
        if abs(step) == 1, let next = neighbour(step) {
            screen.selected = next
            reveal(next)
        } else if abs(step) == 1 {
            screen.top = clamped(screen.top + step)
            if let selected = screen.selected, visible.contains(selected) { return }
            screen.selected = step > 0 ? visible.first : visible.last
        } else {
            let before = screen.top
            screen.top = clamped(screen.top + step)
            let isAtEnd = step > 0 && (screen.top == before || screen.top == lastTop)
            screen.selected = isAtEnd ? visible.last : visible.first
        }
    }

    /// Brings the selected item into sight, or selects the first one that is, where the selected one is gone.
    mutating func settle() {
        screen.top = clamped(screen.top)
        if let selected = screen.selected, items.rows(of: selected) != nil {
            reveal(selected)
        } else {
            screen.selected = visible.first
        }
    }

    private var lastTop: Int { max(0, lines.count - rows) }

    private func clamped(_ top: Int) -> Int { min(max(0, top), lastTop) }

    private var visible: [ItemID] {
        let seen = lines.dropFirst(screen.top).prefix(rows).compactMap(\.item)
        // Of an item that is mentioned again further down, only where it first stands counts.
        return ItemRows(items: seen).items.filter { item in
            items.rows(of: item).map { $0.upperBound >= screen.top && $0.lowerBound < screen.top + rows }
                ?? false
        }
    }

    /// The item next to the selected one, if a step of one line is enough to see it.
    private func neighbour(_ step: Int) -> ItemID? {
        guard screen.selected != nil, let next = items.item(from: screen.selected, by: step),
            next != screen.selected, let range = items.rows(of: next)
        else { return nil }
        let isBelow = range.lowerBound >= screen.top + rows + 3
        let isAbove = range.upperBound < screen.top - 3
        return isBelow || isAbove ? nil : next
    }

    private mutating func reveal(_ item: ItemID) {
        guard let range = items.rows(of: item) else { return }
        if range.upperBound >= screen.top + rows { screen.top = range.upperBound - rows + 1 }
        if range.lowerBound < screen.top {
            // The heading above the first item is shown with it, where there is room for both.
            let isFirst = items.items.first == item && range.upperBound < rows
            screen.top = isFirst ? 0 : range.lowerBound
        }
        screen.top = clamped(screen.top)
    }
}
