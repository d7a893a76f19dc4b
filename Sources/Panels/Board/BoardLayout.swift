public import Canvas

/// Where each panel of the board stands, for a size: decided here and in `BoardArrangement`, and nowhere else.
public struct BoardLayout: Sendable, Hashable {
    /// What stands in a place.
    public enum Content: Sendable, Hashable {
        case panel(PanelID)
        /// The selected item, opened.
        case detail
    }

    /// A place of the board.
    public struct Slot: Sendable, Hashable {
        /// What stands there.
        public let content: Content
        /// Its rectangle, its frame included.
        public let rect: Rect
        /// Which sides of its frame are drawn.
        public let sides: Frame.Sides
    }

    /// How the panels are arranged.
    public let arrangement: BoardArrangement
    /// The places in reading order; empty for a list, which has no places of its own.
    public let slots: [Slot]

    /// Lays the panels out in a rectangle.
    ///
    /// - Parameters:
    ///   - demands: the lines that each panel would like to show at the width that its slot gives it, by
    ///     importance, the most important first.
    ///   - focus: the panel that is served first when panels are stacked; nil for a snapshot.
    public init(in rect: Rect, focus: PanelID?, demands: (PanelID, Int) -> [Int]) {
        let arrangement = BoardArrangement(for: rect, focus: focus) { panel, arrangement in
            let width = arrangement.contentWidth(of: panel, width: rect.width)
            return demands(panel, width).prefix(BoardLayout.usefulDegrees).reduce(2, +)
        }
        self.arrangement = arrangement
        func demand(_ panel: PanelID) -> [Int] {
            demands(panel, arrangement.contentWidth(of: panel, width: rect.width))
        }
        switch arrangement {
        case .list: slots = []
        case .accordion: slots = BoardLayout.stack(in: rect, focus: focus, share: rect.height, demand)
        case .stacked:
            slots = BoardLayout.stack(
                in: rect, focus: focus, share: (rect.height - PanelID.allCases.count) * 2 / 5, demand)
        case .columns, .columnsOverStrip, .columnsWithDetail, .threeColumns:
            slots = BoardLayout.columns(in: rect, arrangement, demand)
        }
    }

    /// The degrees of importance that a panel is given room for before it is given a neighbour: urgent,
    /// essential and useful.
    private static let usefulDegrees = 3

    private static func columns(
        in rect: Rect, _ arrangement: BoardArrangement, _ demand: (PanelID) -> [Int]
    ) -> [Slot] {
        // Chosen only where the strip has room for all its lines.
        let strip =
            arrangement == .columnsOverStrip ? min(demand(.attention).reduce(2, +), rect.height) : 0
        let upper = rect.inset(bottom: strip)
        var x = upper.x
        let columns = arrangement.columnWidths(of: rect.width).map { width in
            defer { x += width }
            return Rect(x: x, y: upper.y, width: width, height: upper.height)
        }
        let contents = contents(of: arrangement)
        let framed = zip(columns, contents).flatMap { column, contents in
            // Attention has as many rows as it has items: what is left over is of more use elsewhere.
            let taker = contents.lastIndex { $0 != .panel(.attention) } ?? 0
            let rects = rows(of: column, contents.map { $0.panel.map(demand) ?? [] }, rest: taker)
            return zip(contents, rects).map { Slot(content: $0, rect: $1, sides: .all) }
        }
        guard strip > 0 else { return framed }
        return framed + [
            Slot(content: .panel(.attention), rect: rect.rows(from: upper.height), sides: .all)
        ]
    }

    /// What stands in each column, from the top.
    private static func contents(of arrangement: BoardArrangement) -> [[Content]] {
        switch arrangement {
        case .threeColumns:
            [
                [.panel(.breakthroughs), .detail], [.panel(.restructuring)],
                [.panel(.congress), .panel(.attention)],
            ]
        case .columnsWithDetail:
            [
                [.panel(.breakthroughs), .panel(.restructuring)],
                [.panel(.congress), .panel(.attention), .detail],
            ]
        case .columnsOverStrip: [[.panel(.breakthroughs), .panel(.restructuring)], [.panel(.congress)]]
        default:
            [
                [.panel(.breakthroughs), .panel(.restructuring)],
                [.panel(.congress), .panel(.attention)],
            ]
        }
    }

    /// Framed rectangles one above the other; rows that nobody wants go to one of them.
    private static func rows(of column: Rect, _ demands: [[Int]], rest taker: Int) -> [Rect] {
        let total = column.height - 2 * demands.count
        var shares = RowShare.rows(total, demands: demands)
        // The last has been given what is left over.
        let wanted = demands.last?.reduce(0, +) ?? 0
        let spare = max(0, (shares.last ?? 0) - wanted)
        if taker < shares.count - 1, spare > 0 {
            shares[shares.count - 1] -= spare
            shares[taker] += spare
        }
        var rest = column
        return shares.enumerated().map { index, share in
            let height = index == shares.count - 1 ? rest.height : min(rest.height, share + 2)
            defer { rest = rest.rows(from: height) }
            return rest.rows(from: 0, count: height)
        }
    }

    /// Panels one above the other, a title line each. The focused one is served first, up to a share of
    /// the rows; the others share what is left.
    private static func stack(
        in rect: Rect, focus: PanelID?, share: Int, _ demand: (PanelID) -> [Int]
    ) -> [Slot] {
        var wishes = PanelID.allCases.map(demand)
        var total = max(0, rect.height - wishes.count)
        var first = Array(repeating: 0, count: wishes.count)
        if let focus {
            let index = focus.rawValue - 1
            let served = min(wishes[index].reduce(0, +), total, share)
            first[index] = served
            wishes[index] = BoardLayout.served(wishes[index], served)
            total -= served
        }
        // Its smallest size for every panel before anything else: none is a title alone while there are rows.
        let demands = zip(PanelID.allCases, wishes).map { panel, wish in
            let least = min(panel.smallest.height, wish.reduce(0, +))
            return [least] + served(wish, least)
        }
        let rows = zip(first, RowShare.rows(total, demands: demands)).map(+)
        var y = rect.y
        return PanelID.allCases.enumerated().map { index, panel in
            defer { y += rows[index] + 1 }
            let place = Rect(x: rect.x, y: y, width: rect.width, height: rows[index] + 1)
            return Slot(content: .panel(panel), rect: place, sides: .top)
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

extension BoardLayout.Content {
    /// The panel; nil for the opened item.
    public var panel: PanelID? {
        if case .panel(let panel) = self { panel } else { nil }
    }
}
