/// The cells of one row, used again for the next.
struct RowCells {
    /// The cells, up to `LoadLimits.columns`.
    private(set) var ranges: [CellRange] = []
    /// How many cells the row has, also those that are not kept.
    private(set) var count = 0
    /// The byte after the last cell.
    private(set) var end = 0
    /// Whether a cell past the limit holds something.
    private(set) var hasMoreText = false
    /// The line ends inside quoted cells.
    var lineBreaks = 0
    /// What is wrong with the writing.
    var faults: [TextFault] = []

    init() { ranges.reserveCapacity(32) }

    /// Begins a new row.
    mutating func clear() {
        ranges.removeAll(keepingCapacity: true)
        count = 0
        lineBreaks = 0
        hasMoreText = false
        if !faults.isEmpty { faults.removeAll() }
    }

    /// Takes a further cell.
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

    /// A cell, or nil when the row ends before that column.
    @inline(__always)
    subscript(column: Int) -> CellRange? { column < ranges.count ? ranges[column] : nil }
}
