import Canvas
import Panels
import Synchronization

/// The lines of a screen, and where its items stand among them.
struct ScreenLines: Sendable {
    let lines: [PanelLine]
    let items: ItemRows

    init(_ lines: [PanelLine]) {
        self.lines = lines
        items = ItemRows(lines)
    }
}

/// What was made of screens already, for as long as nothing changes that they are made of. Whoever holds one throws
/// it away when something does.
final class ScreenMemo: Sendable {
    /// What a screen is made for.
    struct Subject: Hashable {
        let content: OpenScreen.Content
        let width: Int
    }

    /// What the board is laid out for.
    struct Layout: Hashable {
        let size: Size
        let rows: Int
        let focus: PanelID
    }

    private struct Made {
        var whole: [Subject: ScreenLines] = [:]
        /// The last that was narrowed: whoever types asks for each but a few times.
        var narrowed: (subject: Subject, query: String, lines: ScreenLines)?
        /// The items of the board's panels, and those of a panel as they are moved through.
        var board: (layout: Layout, items: [PanelID: [ItemID]], rows: [PanelID: ItemRows])?
    }

    private let made = Mutex(Made())

    /// All lines of a screen.
    func lines(of subject: Subject, make: () -> [PanelLine]) -> ScreenLines {
        if let lines = made.withLock({ $0.whole[subject] }) { return lines }
        let lines = ScreenLines(make().map(\.remembered))
        made.withLock { $0.whole[subject] = lines }
        return lines
    }

    /// Those that are left while something is looked for.
    func lines(of subject: Subject, holding query: String, make: () -> [PanelLine]) -> ScreenLines {
        let last = made.withLock { $0.narrowed }
        if let last, last.subject == subject, last.query == query { return last.lines }
        let lines = ScreenLines(make())
        made.withLock { $0.narrowed = (subject, query, lines) }
        return lines
    }

    /// What can be selected on the board.
    func boardItems(_ layout: Layout, make: () -> [PanelID: [ItemID]]) -> [PanelID: [ItemID]] {
        let last = made.withLock { $0.board }
        if let last, last.layout == layout { return last.items }
        let items = make()
        made.withLock { $0.board = (layout, items, [:]) }
        return items
    }

    /// What can be selected on a panel of the board, to be moved through.
    func boardRows(_ layout: Layout, of panel: PanelID, items: () -> [ItemID]) -> ItemRows {
        let last = made.withLock { $0.board }
        if let last, last.layout == layout, let rows = last.rows[panel] { return rows }
        let rows = ItemRows(items: items())
        made.withLock { made in
            if made.board?.layout == layout { made.board?.rows[panel] = rows }
        }
        return rows
    }
}
