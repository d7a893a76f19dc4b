import Canvas
import Notation
import Panels

/// A panel or an item opened: the header, the way that led here, and the lines.
struct PageScreen {
    private let state: DashboardState
    private let screen: OpenScreen
    private let isInteractive: Bool

    init(state: DashboardState, screen: OpenScreen, isInteractive: Bool) {
        self.state = state
        self.screen = screen
        self.isInteractive = isInteractive
    }

    /// Draws the page into a rectangle.
    func draw(in rect: Rect, on grid: inout Grid) {
        state.context.header.draw(in: rect.rows(from: 0, count: 1), on: &grid)
        let lines = state.lines(of: screen)
        let left = rect.rows(from: 2).inset(right: rect.width - state.screenWidth(of: screen.content))
        let content = left.inset(left: 1, right: 2)
        let top = isInteractive ? min(screen.top, max(0, lines.count - content.height)) : 0
        let shown = lines.dropFirst(top).prefix(content.height)
        let below = lines.count - top - shown.count
        let place = [filter, position(above: top, below: below, of: lines.count)]
            .filter { !$0.isEmpty }.joined(separator: "  ")
        drawTitle(in: rect.rows(from: 1, count: 1), on: &grid, detail: place)
        if isInteractive {
            let bar = ScrollBar(total: lines.count, above: top, visible: shown.count)
            bar.draw(in: left.inset(left: left.width - 1), on: &grid, glyphs: state.glyphs)
            if state.showsDetail(beside: screen.content) {
                BoardDetail(state.detail, in: state.context)
                    .draw(in: rect.rows(from: 2).inset(left: left.width + 1), on: &grid)
            }
        }
        for (row, line) in shown.enumerated() {
            let isSelected = isInteractive && line.item != nil && line.item == screen.selected
            line.draw(in: content.rows(from: row), on: &grid, isSelected: isSelected)
            if let item = line.item, state.context.changed.contains(item) {
                grid.write(
                    "*", x: content.x - 1, y: content.y + row, style: Style(.accent, bold: true), limit: 1)
            }
            FoundMarks.draw(screen.query, in: content.rows(from: row, count: 1), on: &grid)
        }
    }

    /// Where one is: among the panels and pages, or on the way that led deeper.
    private func drawTitle(in rect: Rect, on grid: inout Grid, detail: String) {
        let isTop = state.screens.count == 1 && ScreenTabs.all.contains(screen.content)
        let frame = Frame(
            title: isTop ? "" : breadcrumb(width: rect.width - 8), detail: detail,
            isFocused: isInteractive, sides: .top)
        guard isTop, isInteractive else {
            let title = isTop ? breadcrumb(width: rect.width - 8) : frame.title
            return Frame(title: title, detail: detail, isFocused: isInteractive, sides: .top)
                .draw(in: rect, on: &grid, glyphs: state.glyphs)
        }
        grid.fill(rect, with: state.glyphs.heavy.horizontal, style: Style(.accent))
        let detailWidth = detail.isEmpty ? 0 : TextWidth.columns(of: detail) + 3
        let room = rect.inset(left: 2, right: detailWidth + 2)
        ScreenTabs.bar(open: screen.content, language: state.language)
            .drawOnLine(in: room, on: &grid, glyphs: state.glyphs)
        guard !detail.isEmpty else { return }
        grid.write(
            " \(detail) ", x: rect.maxX - detailWidth, y: rect.y, style: .dim, limit: detailWidth)
    }

    private func breadcrumb(width: Int) -> String {
        let names = state.screens.map { PageScreen.title(of: $0.content, in: state) }
        let board = isInteractive ? [Phrase.board[state.language]] : []
        let arrow = " \(state.glyphs.arrow) "
        var way = board + names
        // Where one is matters more than how one came there.
        while way.count > 2, TextWidth.columns(of: way.joined(separator: arrow)) > width {
            if way.first == String(state.glyphs.ellipsis) { way.remove(at: 1) }
            way[0] = String(state.glyphs.ellipsis)
        }
        return way.joined(separator: arrow)
    }

    /// What a screen is called.
    static func title(of content: OpenScreen.Content, in state: DashboardState) -> String {
        switch content {
        case .panel(let panel): Panel.named(panel).label(in: state.language)
        case .page(let page): page.label(in: state.language)
        case .item(let item): ItemPage.title(of: item, in: state.context)
        case .find: Phrase.find[state.language]
        case .palette: Phrase.palette[state.language]
        case .help: Phrase.help[state.language]
        case .record(let item):
            Phrase.record[state.language] + ": " + ItemPage.title(of: item, in: state.context)
        }
    }

    /// What the list leaves out and how it is ordered, on a panel opened.
    private var filter: String {
        guard case .panel = screen.content else { return "" }
        return state.list.words(in: state.language)
    }

    private func position(above: Int, below: Int, of count: Int) -> String {
        if !screen.query.isEmpty { return "/\(screen.query) \(state.glyphs.separator) \(state.matchCount)" }
        guard isInteractive, above > 0 || below > 0 else { return "" }
        return "\(above + 1)-\(count - below) / \(count)"
    }
}

extension Phrase {
    fileprivate static let board = Phrase(vi: "Bảng", en: "Board")
    fileprivate static let palette = Phrase(vi: "Lệnh", en: "Actions")
    fileprivate static let find = Phrase(vi: "Tìm", en: "Find")
    fileprivate static let record = Phrase(vi: "Ghi số liệu", en: "Record")
    fileprivate static let help = Phrase(vi: "Trợ giúp", en: "Help")
}
