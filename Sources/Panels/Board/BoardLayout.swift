public import Canvas

/// Where each panel of the board stands, for a size: decided here and nowhere else.
///
/// From 110 columns on there are two columns with attention below them; narrower boards stack the panels
/// with a line above each; below 60×15 they run together as one list.
public struct BoardLayout: Sendable, Hashable {
    /// How the panels are arranged.
    public enum Arrangement: Sendable, Hashable {
        case columns
        case stacked
        case list
    }

    /// The place of one panel.
    public struct Slot: Sendable, Hashable {
        /// The panel.
        public let panel: PanelID
        /// Its rectangle, its frame included.
        public let rect: Rect
        /// Which sides of its frame are drawn.
        public let sides: Frame.Sides
    }

    /// The columns from which the board has two columns of panels.
    public static let columnsFrom = 110
    /// The size below which the board is one list, its header and hint line not counted.
    public static let listBelow = Size(width: 60, height: 13)

    /// How the panels are arranged.
    public let arrangement: Arrangement
    /// The panels in reading order; empty for a list, which has no places of its own.
    public let slots: [Slot]

    /// The arrangement for a rectangle.
    public static func arrangement(for rect: Rect) -> Arrangement {
        if rect.width < listBelow.width || rect.height < listBelow.height { return .list }
        return rect.width >= columnsFrom && rect.height >= 20 ? .columns : .stacked
    }

    /// The arrangement for a width when height does not matter, as in a snapshot.
    public static func arrangement(forWidth width: Int) -> Arrangement {
        if width < listBelow.width { return .list }
        return width >= columnsFrom ? .columns : .stacked
    }

    /// Lays the panels out in a rectangle.
    ///
    /// - Parameters:
    ///   - heights: the lines that each panel would like to show, by the width that its slot gives it.
    ///   - focus: the panel that gets the rows left over when panels are stacked.
    public init(in rect: Rect, focus: PanelID?, heights: (PanelID, Int) -> Int) {
        arrangement = BoardLayout.arrangement(for: rect)
        switch arrangement {
        case .columns: slots = BoardLayout.columns(in: rect, heights: heights)
        case .stacked: slots = BoardLayout.stack(in: rect, focus: focus, heights: heights)
        case .list: slots = []
        }
    }

    /// The width inside the frame of a panel, for an arrangement of a total width.
    public static func contentWidth(of panel: PanelID, arrangement: Arrangement, width: Int) -> Int {
        switch arrangement {
        case .columns where panel == .attention: width - 4
        case .columns: panel == .congress ? width - leftWidth(of: width) - 4 : leftWidth(of: width) - 4
        case .stacked: width - 2
        case .list: width
        }
    }

    private static func leftWidth(of width: Int) -> Int { (width + 1) / 2 + 1 }

    private static func columns(in rect: Rect, heights: (PanelID, Int) -> Int) -> [Slot] {
        let left = leftWidth(of: rect.width)
        func wanted(_ panel: PanelID) -> Int {
            heights(panel, contentWidth(of: panel, arrangement: .columns, width: rect.width)) + 2
        }
        let bottom = max(4, min(wanted(.attention), rect.height / 3))
        let top = rect.height - bottom
        let upperWish = wanted(.breakthroughs)
        let lowerWish = wanted(.restructuring)
        let upper = split(top, wishes: (upperWish, lowerWish))
        return [
            Slot(
                panel: .breakthroughs, rect: Rect(x: rect.x, y: rect.y, width: left, height: upper),
                sides: .all),
            Slot(
                panel: .restructuring,
                rect: Rect(x: rect.x, y: rect.y + upper, width: left, height: top - upper), sides: .all),
            Slot(
                panel: .congress,
                rect: Rect(x: rect.x + left, y: rect.y, width: rect.width - left, height: top), sides: .all),
            Slot(
                panel: .attention, rect: Rect(x: rect.x, y: rect.y + top, width: rect.width, height: bottom),
                sides: .all),
        ]
    }

    /// The share of the first of two panels: what it wants if both fit, else in proportion.
    private static func split(_ rows: Int, wishes: (Int, Int)) -> Int {
        let total = wishes.0 + wishes.1
        guard total > 0 else { return rows / 2 }
        if total <= rows { return wishes.0 + (rows - total) / 2 }
        return min(rows - 3, max(3, rows * wishes.0 / total))
    }

    private static func stack(in rect: Rect, focus: PanelID?, heights: (PanelID, Int) -> Int) -> [Slot] {
        let width = contentWidth(of: .breakthroughs, arrangement: .stacked, width: rect.width)
        let wishes = PanelID.allCases.map { max(1, heights($0, width)) }
        var rows = wishes.map { min(2, $0) }
        var spare = rect.height - rows.count - rows.reduce(0, +)
        func give(to index: Int, upTo limit: Int) {
            let more = max(0, min(spare, min(wishes[index], limit) - rows[index]))
            rows[index] += more
            spare -= more
        }
        if let focus { give(to: focus.rawValue - 1, upTo: rect.height / 3) }
        for limit in [4, 6, 8, 12, 20, .max] { for index in rows.indices { give(to: index, upTo: limit) } }
        if spare > 0 { rows[rows.count - 1] += spare }
        var y = rect.y
        return PanelID.allCases.enumerated().map { index, panel in
            defer { y += rows[index] + 1 }
            let place = Rect(x: rect.x, y: y, width: rect.width, height: rows[index] + 1)
            return Slot(panel: panel, rect: place, sides: .top)
        }
    }
}
