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
    ///   - demands: the lines that each panel would like to show at the width that its slot gives it, by
    ///     importance, the most important first.
    ///   - focus: the panel that is served first when panels are stacked.
    public init(in rect: Rect, focus: PanelID?, demands: (PanelID, Int) -> [Int]) {
        arrangement = BoardLayout.arrangement(for: rect)
        switch arrangement {
        case .columns: slots = BoardLayout.columns(in: rect, demands: demands)
        case .stacked: slots = BoardLayout.stack(in: rect, focus: focus, demands: demands)
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

    private static func leftWidth(of width: Int) -> Int { (width * 21 + 39) / 40 }

    private static func columns(in rect: Rect, demands: (PanelID, Int) -> [Int]) -> [Slot] {
        let left = leftWidth(of: rect.width)
        func demand(_ panel: PanelID) -> [Int] {
            demands(panel, contentWidth(of: panel, arrangement: .columns, width: rect.width))
        }
        let wish = demand(.attention).reduce(2, +)
        let bottom = max(4, min(wish, rect.height / 3))
        let top = rect.height - bottom
        let shares = RowShare.rows(top - 4, demands: [demand(.breakthroughs), demand(.restructuring)])
        let upper = shares[0] + 2
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

    /// Panels one above the other, a title line each. The focused one is served first, up to two fifths of
    /// the rows; the others share what is left.
    private static func stack(in rect: Rect, focus: PanelID?, demands: (PanelID, Int) -> [Int]) -> [Slot] {
        let width = contentWidth(of: .breakthroughs, arrangement: .stacked, width: rect.width)
        var wishes = PanelID.allCases.map { demands($0, width) }
        var total = max(0, rect.height - wishes.count)
        var first = Array(repeating: 0, count: wishes.count)
        if let focus {
            let index = focus.rawValue - 1
            let share = min(wishes[index].reduce(0, +), total * 2 / 5)
            first[index] = share
            wishes[index] = served(wishes[index], share)
            total -= share
        }
        let rows = zip(first, RowShare.rows(total, demands: wishes)).map(+)
        var y = rect.y
        return PanelID.allCases.enumerated().map { index, panel in
            defer { y += rows[index] + 1 }
            let place = Rect(x: rect.x, y: y, width: rect.width, height: rows[index] + 1)
            return Slot(panel: panel, rect: place, sides: .top)
        }
    }

    /// What is left of a demand after so many rows.
    private static func served(_ demand: [Int], _ rows: Int) -> [Int] {
        var left = rows
        return demand.map { wanted in
            let given = min(wanted, left)
            left -= given
            return wanted - given
        }
    }
}
