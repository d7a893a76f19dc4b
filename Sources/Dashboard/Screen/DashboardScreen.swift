public import Canvas
import Notation
import Panels

extension DashboardState {
    /// The whole screen: the board or the open page, and the line of hints below it.
    public func draw() -> Grid {
        var grid = Grid(size)
        draw(in: grid.bounds.inset(bottom: hintRows), on: &grid, isInteractive: true)
        if hintRows > 0 { drawLastLine(on: &grid) }
        if let strip, stripRows > 0 {
            TimeStrip(strip, home: homeDay, in: context).draw(
                in: grid.bounds.rows(from: size.height - 2, count: 1), on: &grid)
        }
        drawBanner(on: &grid)
        grid.substitute(glyphs.substitutes)
        return grid
    }

    /// What is on the screen without what belongs to operating it: no focus, no selection, no hints, and
    /// with all its lines. This is what `s` writes.
    public func drawForSnapshot() -> Grid {
        var printed = self
        printed.isPrinted = true
        let rows =
            screens.last.map { 2 + printed.lines(of: $0).count }
            ?? Board(context).fullHeight(width: size.width)
        var grid = Grid(Size(width: size.width, height: rows))
        printed.draw(in: grid.bounds, on: &grid, isInteractive: false)
        return grid
    }

    private func draw(in rect: Rect, on grid: inout Grid, isInteractive: Bool) {
        if let screen = screens.last {
            PageScreen(state: self, screen: screen, isInteractive: isInteractive).draw(in: rect, on: &grid)
        } else if isInteractive {
            Board(context, focus: focus, selected: selections[focus], detail: detail).draw(
                in: rect, on: &grid)
        } else {
            Board(context).draw(in: rect, on: &grid)
        }
    }

    /// What is wrong with the files, in the place of the header.
    private func drawBanner(on grid: inout Grid) {
        guard let banner, size.height > 1 else { return }
        let row = grid.bounds.rows(from: 0, count: 1)
        grid.fill(row)
        grid.put(
            banner, x: row.x + 1, y: row.y, width: row.width - 2, style: Style(.bad, bold: true),
            mark: glyphs.ellipsis)
    }

    /// The keys of a form, in which all others are text.
    private var formHint: String {
        let isPlain = glyphs.name == .ascii
        let (lines, choices) = isPlain ? ("Up Down", "Left Right") : ("↑ ↓", "← →")
        return Phrase(
            vi: "\(lines) dòng   \(choices) chọn   Enter tiếp   ^U xóa   Esc bỏ",
            en: "\(lines) line   \(choices) choose   Enter next   ^U clear   Esc leave")[language]
    }

    private func drawLastLine(on grid: inout Grid) {
        let row = grid.bounds.rows(from: size.height - 1)
        if isFinding {
            PromptLine(query: query, matchCount: matchCount, reader: reader, glyphs: glyphs)
                .draw(in: row, on: &grid)
        } else if let count {
            grid.put(String(count), x: row.x + 1, y: row.y, width: row.width - 2, style: .strong)
        } else if let message {
            grid.put(
                message, x: row.x + 1, y: row.y, width: row.width - 2, style: .strong, mark: glyphs.ellipsis)
        } else if form != nil {
            grid.put(
                formHint, x: row.x + 1, y: row.y, width: row.width - 2, style: .dim, mark: glyphs.ellipsis)
        } else if let progress {
            ProgressLine(progress, language: language, glyphs: glyphs, namesKey: true)
                .draw(in: row.inset(left: 1, right: 1), on: &grid)
        } else {
            HintLine(mode: mode, language: language, glyphs: glyphs, keys: preferences.keys).draw(
                in: row, on: &grid)
        }
    }
}
