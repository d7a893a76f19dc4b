/// The cells of rows, row after row.
struct RowCells {
    /// The cells of all rows that were kept, and of the row at hand.
    private(set) var ranges: [CellRange] = []
    /// Where the cells of the row at hand begin.
    private var first = 0
    /// How many cells the row has, also those past `LoadLimits.columns`, which are not kept.
    private(set) var count = 0
    /// The byte after the last cell of the row.
    private(set) var end = 0
    /// Whether a cell past the limit holds something.
    private(set) var hasMoreText = false
    /// The line ends inside quoted cells of the row.
    var lineBreaks = 0
    /// What is wrong with the writing of the row.
    var faults: [TextFault] = []

    /// Forgets all rows.
    mutating func removeAll() {
        ranges.removeAll(keepingCapacity: true)
        first = 0
    }

    /// Begins a new row in place of the one at hand, unless that was kept.
    @inline(__always)
    mutating func begin() {
        if ranges.count > first { ranges.removeLast(ranges.count - first) }
        count = 0
        lineBreaks = 0
        hasMoreText = false
        if !faults.isEmpty { faults.removeAll() }
    }

    /// Keeps the row at hand, with so many cells: missing ones are empty, further ones are dropped.
    @inline(__always)
    mutating func keep(_ width: Int) {
        let wanted = first + width
        if ranges.count != wanted {
            while ranges.count < wanted { ranges.append(CellRange(end, end)) }
            if ranges.count > wanted { ranges.removeLast(ranges.count - wanted) }
        }
        first = wanted
    }

    /// Takes a further cell of the row.
    @inline(__always)
    mutating func append(_ start: Int, _ end: Int, isEncoded: Bool = false) {
        if count < LoadLimits.columns {
            ranges.append(CellRange(start, end, isEncoded: isEncoded))
        } else if start < end {
            hasMoreText = true
        }
        count += 1
        self.end = end
    }

    /// How many cells of the row are kept.
    var keptCount: Int { ranges.count - first }

    /// A cell of the row, or nil when the row ends before that column.
    @inline(__always)
    subscript(column: Int) -> CellRange? { column < keptCount ? ranges[first + column] : nil }
}
