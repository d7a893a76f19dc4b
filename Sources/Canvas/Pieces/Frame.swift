import Notation

/// The border of a panel: its title and digit on the left of the top line, a count on the right.
///
///     ╭ 1 Title ───────────── 3 ╮
///
/// The frame that has the focus is told by heavy lines, a pointer and a bold title: never by colour alone.
public struct Frame: Sendable, Hashable {
    /// Whether all four sides are drawn, or the top line alone where columns are scarce.
    public enum Sides: Sendable, Hashable {
        case all
        case top
    }

    /// What the panel is called, with its digit.
    public var title: String
    /// The count or filter at the right end; may be empty.
    public var detail: String
    /// What stands in the place of the detail where that has no room; may be empty.
    public var shortDetail = ""
    /// The role of the detail.
    public var detailRole: Role
    /// Whether the panel has the focus.
    public var isFocused: Bool
    /// Which sides are drawn.
    public var sides: Sides

    /// Makes a frame.
    public init(
        title: String, detail: String = "", detailRole: Role = .dim, isFocused: Bool = false,
        sides: Sides = .all
    ) {
        self.title = title
        self.detail = detail
        self.detailRole = detailRole
        self.isFocused = isFocused
        self.sides = sides
    }

    /// The rectangle left for the content of a panel.
    public func content(of rect: Rect) -> Rect {
        switch sides {
        case .all: rect.inset(left: 1, top: 1, right: 1, bottom: 1)
        case .top: rect.inset(left: 1, top: 1, right: 1)
        }
    }

    /// Draws the frame around a rectangle.
    public func draw(in rect: Rect, on grid: inout Grid, glyphs: GlyphSet) {
        guard !rect.isEmpty else { return }
        let lines = isFocused ? glyphs.heavy : glyphs.light
        let style = Style(isFocused ? .accent : .border)
        grid.fill(rect.rows(from: 0, count: 1), with: lines.horizontal, style: style)
        if sides == .all { drawSides(in: rect, on: &grid, lines: lines, style: style) }
        drawTitle(in: rect, on: &grid, glyphs: glyphs)
    }

    private func drawSides(in rect: Rect, on grid: inout Grid, lines: GlyphSet.Lines, style: Style) {
        guard rect.height > 1, rect.width > 1 else { return }
        let (left, right, top, bottom) = (rect.x, rect.maxX - 1, rect.y, rect.maxY - 1)
        grid.fill(rect.rows(from: rect.height - 1), with: lines.horizontal, style: style)
        grid.fill(Rect(x: left, y: top, width: 1, height: rect.height), with: lines.vertical, style: style)
        grid.fill(Rect(x: right, y: top, width: 1, height: rect.height), with: lines.vertical, style: style)
        grid.write(String(lines.topLeft), x: left, y: top, style: style, limit: 1)
        grid.write(String(lines.topRight), x: right, y: top, style: style, limit: 1)
        grid.write(String(lines.bottomRight), x: right, y: bottom, style: style, limit: 1)
        grid.write(String(lines.bottomLeft), x: left, y: bottom, style: style, limit: 1)
    }

    private func drawTitle(in rect: Rect, on grid: inout Grid, glyphs: GlyphSet) {
        let room = rect.width - 4
        guard room > 0 else { return }
        let style = Style(isFocused ? .accent : .text, bold: isFocused)
        let label = isFocused ? "\(glyphs.pointer) \(title)" : title
        let labelWidth = TextWidth.columns(of: label)
        let detail = [self.detail, shortDetail].first { text in
            !text.isEmpty && labelWidth + TextWidth.columns(of: text) + 4 <= room
        }
        let showsDetail = detail != nil
        let detailWidth = TextWidth.columns(of: detail ?? "")
        let width = showsDetail ? room - detailWidth - 3 : room
        let shown = TextWidth.truncated(label, to: width, mark: glyphs.ellipsis)
        let end = grid.write(" \(shown) ", x: rect.x + 1, y: rect.y, style: style, limit: rect.width - 2)
        guard let detail, end < rect.maxX - detailWidth - 3 else { return }
        let x = rect.maxX - detailWidth - 3
        grid.write(" \(detail) ", x: x, y: rect.y, style: Style(detailRole), limit: detailWidth + 2)
    }
}
