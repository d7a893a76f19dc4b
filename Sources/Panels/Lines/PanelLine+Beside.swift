import Canvas

extension PanelLine {
    /// Two blocks of lines beside one another, each line drawn in its own columns. The items of the left
    /// block can be selected.
    static func beside(_ left: [PanelLine], _ right: [PanelLine], leftWidth: Int, gap: Int) -> [PanelLine] {
        (0..<max(left.count, right.count)).map { row in
            let first = row < left.count ? left[row] : PanelLine.space
            let second = row < right.count ? right[row] : PanelLine.space
            return PanelLine(item: first.item, max(first.importance, second.importance)) { place, grid in
                let rect = place.rect
                first.draw(
                    in: Rect(x: rect.x, y: rect.y, width: min(leftWidth, rect.width), height: 1), on: &grid,
                    ground: place.ground)
                second.draw(in: rect.inset(left: leftWidth + gap), on: &grid, ground: .surface)
            }.asPicture(first.isPicture && second.isPicture)
        }
    }
}
