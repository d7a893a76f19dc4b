/// The lines that fit into so many rows.
struct LineWindow {
    /// The lines shown, from the top.
    let lines: [PanelLine]
    /// The lines that could not be shown and that matter: not mere spacing, detail or what is only useful.
    let hidden: Int

    /// Chooses lines: those of least importance are left out first, from the bottom up. In a panel that is
    /// moved through (one with a selection) no item is left out: there a window is shown that holds the
    /// selected line. Elsewhere what deviates stays to the last.
    init(_ all: [PanelLine], rows: Int, selected: ItemID?) {
        let height = max(0, rows)
        let droppable: [PanelLine.Importance] =
            selected == nil ? [.spacing, .detail, .useful, .essential] : [.spacing, .detail, .useful]
        // Places and not lines: of a long list few are shown.
        let kept = LineWindow.thinned(all, to: height, dropping: droppable, selected: selected)
        let focus = selected.flatMap { item in kept.firstIndex { all[$0].item == item } } ?? 0
        let start = focus < height ? 0 : min(max(0, focus - height / 2), max(0, kept.count - height))
        lines = kept.dropFirst(start).prefix(height).map { all[$0] }
        hidden = LineWindow.weight(of: all) - LineWindow.weight(of: lines)
    }

    /// The lines whose absence has to be told.
    private static func weight(of lines: [PanelLine]) -> Int { lines.count { $0.importance >= .essential } }

    /// The places of the lines that are left.
    private static func thinned(
        _ all: [PanelLine], to rows: Int, dropping: [PanelLine.Importance], selected: ItemID?
    ) -> [Int] {
        var excess = all.count - rows
        guard excess > 0 else { return Array(all.indices) }
        var isDropped = Array(repeating: false, count: all.count)
        for importance in dropping {
            for index in all.indices.reversed() where all[index].importance == importance {
                guard excess > 0 else { break }
                if all[index].item != nil, all[index].item == selected { continue }
                isDropped[index] = true
                excess -= 1
            }
        }
        return all.indices.filter { !isDropped[$0] }
    }
}
