public import Canvas

/// Where each panel of the board stands, for a size: decided here and nowhere else.
///
/// From 110 columns on there are two columns, with attention across the whole width below them where rows
/// allow, else below the congresses. Narrower boards stack the panels with a line above each; below 60×15
/// they run together as one list.
public struct BoardLayout: Sendable, Hashable {
    /// How the panels are arranged.
    public enum Arrangement: Sendable, Hashable {
        /// Two columns, and attention across both below them.
        case columnsOverStrip
        /// Two columns, attention at the foot of the right one.
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

    /// The arrangement for a rectangle. The strip needs rows: it is chosen where the left column can still
    /// show all that is useful above it.
    static func arrangement(for rect: Rect, demands: (PanelID, Int) -> [Int]) -> Arrangement {
        if rect.width < listBelow.width || rect.height < listBelow.height { return .list }
        guard rect.width >= columnsFrom, rect.height >= 20 else { return .stacked }
        func wanted(_ panel: PanelID) -> Int {
            let width = contentWidth(of: panel, arrangement: .columnsOverStrip, width: rect.width)
            return demands(panel, width).prefix(3).reduce(2, +)
        }
        let left = wanted(.breakthroughs) + wanted(.restructuring)
        return max(left, wanted(.congress)) + wanted(.attention) <= rect.height ? .columnsOverStrip : .columns
    }

    /// The arrangement for a width when height does not matter, as in a snapshot.
    public static func arrangement(forWidth width: Int) -> Arrangement {
        if width < listBelow.width { return .list }
        return width >= columnsFrom ? .columnsOverStrip : .stacked
    }

    /// Lays the panels out in a rectangle.
    ///
    /// - Parameters:
    ///   - demands: the lines that each panel would like to show at the width that its slot gives it, by
    ///     importance, the most important first.
    ///   - focus: the panel that is served first when panels are stacked.
    public init(in rect: Rect, focus: PanelID?, demands: (PanelID, Int) -> [Int]) {
        arrangement = BoardLayout.arrangement(for: rect, demands: demands)
        switch arrangement {
        case .columns, .columnsOverStrip:
            slots = BoardLayout.columns(in: rect, arrangement: arrangement, demands: demands)
        case .stacked: slots = BoardLayout.stack(in: rect, focus: focus, demands: demands)
        case .list: slots = []
        }
    }

    /// The width inside the frame of a panel, for an arrangement of a total width.
    public static func contentWidth(of panel: PanelID, arrangement: Arrangement, width: Int) -> Int {
        switch arrangement {
        case .columnsOverStrip where panel == .attention: width - 4
        case .columns, .columnsOverStrip:
            panel == .breakthroughs || panel == .restructuring
                ? leftWidth(of: width) - 4 : width - leftWidth(of: width) - 4
        case .stacked: width - 2
        case .list: width
        }
    }

    private static func leftWidth(of width: Int) -> Int { (width * 11 + 19) / 20 }

    private static func columns(
        in rect: Rect, arrangement: Arrangement, demands: (PanelID, Int) -> [Int]
    ) -> [Slot] {
        func demand(_ panel: PanelID) -> [Int] {
            demands(panel, contentWidth(of: panel, arrangement: arrangement, width: rect.width))
        }
        let hasStrip = arrangement == .columnsOverStrip
        // Chosen only where the strip has room for all its lines.
        let strip = hasStrip ? min(demand(.attention).reduce(2, +), rect.height) : 0
        let upper = rect.inset(bottom: strip)
        let leftWidth = leftWidth(of: rect.width)
        let left = Rect(x: upper.x, y: upper.y, width: leftWidth, height: upper.height)
        let right = upper.inset(left: leftWidth)
        let pair = halves(left, demand(.breakthroughs), demand(.restructuring))
        let places: (congress: Rect, attention: Rect)
        if hasStrip {
            places = (right, rect.rows(from: upper.height))
        } else {
            places = halves(right, demand(.congress), demand(.attention))
        }
        return [
            Slot(panel: .breakthroughs, rect: pair.0, sides: .all),
            Slot(panel: .restructuring, rect: pair.1, sides: .all),
            Slot(panel: .congress, rect: places.congress, sides: .all),
            Slot(panel: .attention, rect: places.attention, sides: .all),
        ]
    }

    /// Two framed panels one above the other.
    private static func halves(_ rect: Rect, _ first: [Int], _ second: [Int]) -> (Rect, Rect) {
        let shares = RowShare.rows(rect.height - 4, demands: [first, second])
        let height = min(rect.height, shares[0] + 2)
        return (rect.rows(from: 0, count: height), rect.rows(from: height))
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
        // A row for every panel before anything else: none is a title alone while there are rows.
        let demands = wishes.map { [min(1, $0.reduce(0, +))] + served($0, 1) }
        let rows = zip(first, RowShare.rows(total, demands: demands)).map(+)
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
