/// The lines that fit into so many rows.
struct LineWindow {
    /// The lines shown, from the top.
    let lines: [PanelLine]
    /// The lines that could not be shown and are not mere spacing or detail.
    let hidden: Int

    /// Chooses lines: first those of least importance are left out, from the bottom up; if the rest is
    /// still too much, a window is shown that holds the selected line.
    init(_ all: [PanelLine], rows: Int, selected: ItemID?) {
        let kept = LineWindow.thinned(all, to: rows, selected: selected)
        guard kept.count > rows else {
            lines = kept
            hidden = 0
            return
        }
        let height = max(0, rows)
        let focus = selected.flatMap { item in kept.firstIndex { $0.item == item } } ?? 0
        let first = min(max(0, focus - height / 2), kept.count - height)
        let start = focus < height ? 0 : first
        lines = Array(kept[start..<min(kept.count, start + height)])
        hidden = kept.count - lines.count
    }

    private static func thinned(_ all: [PanelLine], to rows: Int, selected: ItemID?) -> [PanelLine] {
        var excess = all.count - rows
        guard excess > 0 else { return all }
        var isDropped = Array(repeating: false, count: all.count)
        for importance in [PanelLine.Importance.spacing, .detail, .useful] {
            for index in all.indices.reversed() where all[index].importance == importance {
                guard excess > 0 else { break }
                if all[index].item != nil, all[index].item == selected { continue }
                isDropped[index] = true
                excess -= 1
            }
        }
        return all.indices.filter { !isDropped[$0] }.map { all[$0] }
    }
}
