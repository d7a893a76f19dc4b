import Panels

/// Moving from line to line.
extension DashboardState {
    mutating func moveSelection(by step: Int) {
        guard let index = screens.indices.last else {
            selections[focus] = DashboardState.item(in: currentLines, from: selections[focus], by: step)
            return
        }
        let all = lines(of: screens[index])
        if case .item = screens[index].content { return read(index, all, by: step) }
        let selected = DashboardState.item(in: all, from: screens[index].selected, by: step)
        if let selected, selected != screens[index].selected {
            screens[index].selected = selected
            if case .panel(let panel) = screens[index].content { selections[panel] = selected }
            keepSelectionVisible(on: index)
        } else {
            scroll(index, by: step, count: all.count)
        }
    }

    /// Moves through a page of an item, most of whose lines are there to be read: line by line, from item
    /// to item where the next one is in sight, so that nothing is passed over and Enter never opens what
    /// cannot be seen.
    private mutating func read(_ index: Int, _ all: [PanelLine], by step: Int) {
        let top = screens[index].top
        if abs(step) == 1 {
            let rows = DashboardState.firstRows(of: all)
            let here = rows.first { $0.item == screens[index].selected }?.row
            let next =
                step > 0
                ? rows.first { $0.row > here ?? (top - 1) }
                : rows.last { $0.row < here ?? (top + pageRows) }
            if let next, (top - 1...top + pageRows).contains(next.row) {
                screens[index].selected = next.item
                return keepSelectionVisible(on: index)
            }
        }
        scroll(index, by: step, count: all.count)
        selectVisibleItem(on: index)
    }

    private static func firstRows(of lines: [PanelLine]) -> [(row: Int, item: ItemID)] {
        var seen: Set<ItemID> = []
        return lines.enumerated().compactMap { row, line in
            line.item.flatMap { seen.insert($0).inserted ? (row, $0) : nil }
        }
    }

    /// The item so many items further, stopping at the ends.
    private static func item(in lines: [PanelLine], from selected: ItemID?, by step: Int) -> ItemID? {
        var seen: Set<ItemID> = []
        let items = lines.compactMap(\.item).filter { seen.insert($0).inserted }
        guard !items.isEmpty else { return nil }
        guard let selected, let index = items.firstIndex(of: selected) else { return items.first }
        return items[min(max(0, index + step), items.count - 1)]
    }

    private mutating func scroll(_ index: Int, by step: Int, count: Int) {
        screens[index].top = min(max(0, screens[index].top + step), max(0, count - pageRows))
    }

    mutating func keepSelectionVisible(on index: Int) {
        let all = lines(of: screens[index])
        let last = max(0, all.count - pageRows)
        var top = min(screens[index].top, last)
        if let selected = screens[index].selected, let row = all.firstIndex(where: { $0.item == selected }) {
            if row < top { top = row == firstItemRow(of: all) ? 0 : row }
            if row >= top + pageRows { top = row - pageRows + 1 }
        }
        screens[index].top = min(top, last)
    }

    private func firstItemRow(of lines: [PanelLine]) -> Int { lines.firstIndex { $0.item != nil } ?? 0 }

    /// Keeps the selection of a page where it can be seen; else its first item that can, or none.
    mutating func selectVisibleItem(on index: Int) {
        let shown = lines(of: screens[index]).dropFirst(screens[index].top).prefix(pageRows)
        let items = shown.compactMap(\.item)
        if let selected = screens[index].selected, items.contains(selected) { return }
        screens[index].selected = items.first
    }
}
