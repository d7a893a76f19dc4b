import Notation

/// Names beside one another, one of them the place where one is: told by a pointer and bold, not by colour alone.
///
///     1 First │ ▸ 2 Second │ 3 Third
public struct TabBar: Sendable, Hashable {
    /// The names, from the left.
    public let names: [String]
    /// The place of the active one; nil for none.
    public let active: Int?

    /// Makes a bar.
    public init(_ names: [String], active: Int?) {
        self.names = names
        self.active = active.flatMap { names.indices.contains($0) ? $0 : nil }
    }

    /// Draws the bar into the first row of a rectangle. Where not all have room, the active one is shown with
    /// as many neighbours as fit, and a mark where others are.
    public func draw(in rect: Rect, on grid: inout Grid, glyphs: GlyphSet, ground: Ground = .surface) {
        guard !rect.isEmpty, !names.isEmpty else { return }
        let shown = window(width: rect.width, glyphs)
        var x = rect.x
        let dim = Style(.dim, on: ground)
        if shown.lowerBound > 0 { x = grid.write("\(glyphs.ellipsis) ", x: x, y: rect.y, style: dim) }
        let end = rect.maxX - (shown.upperBound < names.count - 1 ? 2 : 0)
        for index in shown {
            if index > shown.lowerBound {
                x = grid.write(
                    " \(glyphs.light.vertical) ", x: x, y: rect.y, style: Style(.border, on: ground))
            }
            let isActive = index == active
            x = grid.put(
                text(index, glyphs), x: x, y: rect.y, width: end - x,
                style: Style(isActive ? .accent : .dim, on: ground, bold: isActive), mark: glyphs.ellipsis)
        }
        if shown.upperBound < names.count - 1 {
            grid.write(" \(glyphs.ellipsis)", x: x, y: rect.y, style: dim, limit: rect.maxX - x)
        }
    }

    /// Draws the bar over a line that is there already, with a space at each end of it.
    public func drawOnLine(in rect: Rect, on grid: inout Grid, glyphs: GlyphSet) {
        var own = Grid(Size(width: rect.width - 2, height: 1))
        draw(in: own.bounds, on: &own, glyphs: glyphs)
        let used = TextWidth.columns(of: own.line(0))
        guard used > 0 else { return }
        grid.fill(Rect(x: rect.x, y: rect.y, width: used + 2, height: 1))
        grid.copy(row: 0, of: own, x: rect.x + 1, y: rect.y, width: used)
    }

    /// The tab that a column of a bar of so many columns belongs to; nil between tabs and beside them.
    public func tab(at column: Int, width: Int, glyphs: GlyphSet) -> Int? {
        guard !names.isEmpty, width > 0 else { return nil }
        let shown = window(width: width, glyphs)
        var x = shown.lowerBound > 0 ? 2 : 0
        for index in shown {
            if index > shown.lowerBound { x += 3 }
            let end = x + TextWidth.columns(of: text(index, glyphs))
            if x <= column, column < end { return index }
            x = end
        }
        return nil
    }

    private func text(_ index: Int, _ glyphs: GlyphSet) -> String {
        index == active ? "\(glyphs.pointer) \(names[index])" : names[index]
    }

    /// The names that have room: from the active one outwards, the next before the one before.
    private func window(width: Int, _ glyphs: GlyphSet) -> ClosedRange<Int> {
        let widths = names.indices.map { TextWidth.columns(of: text($0, glyphs)) }
        func columns(_ range: ClosedRange<Int>) -> Int {
            let marks = (range.lowerBound > 0 ? 2 : 0) + (range.upperBound < names.count - 1 ? 2 : 0)
            return range.reduce(marks + 3 * (range.count - 1)) { $0 + widths[$1] }
        }
        var range = (active ?? 0)...(active ?? 0)
        while true {
            let wider = [
                range.upperBound < names.count - 1 ? range.lowerBound...(range.upperBound + 1) : nil,
                range.lowerBound > 0 ? (range.lowerBound - 1)...range.upperBound : nil,
            ].compactMap { $0 }
            guard let next = wider.first(where: { columns($0) <= width }) else { return range }
            range = next
        }
    }
}
