public import Canvas

/// How the panels of the board are arranged, from the narrowest to the widest.
public enum BoardArrangement: Sendable, Hashable, CaseIterable {
    /// Everything as one list: below 60 columns, or too few rows for panels.
    case list
    /// The panel with the focus open, the others a title line each: from 60 columns.
    case accordion
    /// The panels one above the other: from 80 columns.
    case stacked
    /// Two columns, attention at the foot of the right one: from 120 columns.
    case columns
    /// Two columns, and attention across both below them, where rows allow.
    case columnsOverStrip
    /// Two columns, and below attention the selected item opened, where rows allow.
    case columnsWithDetail
    /// Three columns, with the selected item opened below the first: from 240 columns.
    case threeColumns

    /// The size below which the board is one list, its header and hint line not counted.
    public static let listBelow = Size(width: 60, height: 13)
    /// The columns from which panels stand one above the other rather than folded.
    public static let stackedFrom = 80
    /// The size from which there are two columns.
    public static let columnsFrom = Size(width: 120, height: 20)
    /// The size from which there are three.
    public static let threeColumnsFrom = Size(width: 240, height: 40)
    /// The rows, with its frame, that an opened item is worth showing in.
    public static let detailRows = 14

    /// The arrangement for a rectangle.
    ///
    /// - Parameters:
    ///   - focus: the panel that is operated; nil for a snapshot, which folds nothing and opens nothing.
    ///   - wanted: the rows that a panel would like in an arrangement, with its frame.
    init(for rect: Rect, focus: PanelID?, wanted: (PanelID, BoardArrangement) -> Int) {
        func fits(_ size: Size) -> Bool { rect.width >= size.width && rect.height >= size.height }
        guard fits(BoardArrangement.listBelow) else {
            self = .list
            return
        }
        guard rect.width >= BoardArrangement.stackedFrom else {
            self = focus == nil ? .stacked : .accordion
            return
        }
        guard fits(BoardArrangement.columnsFrom) else {
            self = .stacked
            return
        }
        if focus != nil {
            if fits(BoardArrangement.threeColumnsFrom) {
                self = .threeColumns
                return
            }
            let right =
                wanted(.congress, .columnsWithDetail) + wanted(.attention, .columnsWithDetail)
                + BoardArrangement.detailRows
            if right <= rect.height {
                self = .columnsWithDetail
                return
            }
        }
        func height(_ panel: PanelID) -> Int { wanted(panel, .columnsOverStrip) }
        let left = height(.breakthroughs) + height(.restructuring)
        let hasStrip = max(left, height(.congress)) + height(.attention) <= rect.height
        self = hasStrip ? .columnsOverStrip : .columns
    }

    /// The arrangement for a width when height does not matter, as in a snapshot.
    public init(forWidth width: Int) {
        self =
            width < BoardArrangement.listBelow.width
            ? .list : width < BoardArrangement.columnsFrom.width ? .stacked : .columnsOverStrip
    }

    /// The widths of the columns of panels.
    func columnWidths(of width: Int) -> [Int] {
        switch self {
        case .list, .accordion, .stacked: return [width]
        case .columns, .columnsOverStrip, .columnsWithDetail:
            let left = (width * 11 + 19) / 20
            return [left, width - left]
        case .threeColumns:
            let side = width / 3
            return [side, side, width - side * 2]
        }
    }

    /// The column of a panel, counted from the left.
    private func column(of panel: PanelID) -> Int {
        switch (self, panel) {
        case (.list, _), (.accordion, _), (.stacked, _), (_, .breakthroughs): 0
        case (.threeColumns, .restructuring): 1
        case (_, .restructuring): 0
        case (.threeColumns, _): 2
        default: 1
        }
    }

    /// The width inside the frame of a panel.
    public func contentWidth(of panel: PanelID, width: Int) -> Int {
        switch self {
        case .list: width
        case .accordion, .stacked: width - 3
        case .columnsOverStrip where panel == .attention: width - 4
        default: columnWidths(of: width)[column(of: panel)] - 4
        }
    }
}
