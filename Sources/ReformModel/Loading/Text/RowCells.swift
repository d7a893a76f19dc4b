internal import CByteMarks

/// The cells of rows, row after row.
struct RowCells {
    /// The cells of all rows that were kept and of the row at hand, and room for more.
    private(set) var ranges: [CellRange] = []
    /// Where the cells of the row at hand begin, and where they end.
    private var first = 0
    private var used = 0
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

    /// Forgets all rows, and keeps the room.
    mutating func removeAll() { (first, used) = (0, 0) }

    /// Begins a new row in place of the one at hand, unless that was kept.
    @inline(__always)
    mutating func begin() {
        used = first
        count = 0
        lineBreaks = 0
        hasMoreText = false
        if !faults.isEmpty { faults.removeAll() }
    }

    /// Keeps the row at hand, with so many cells: missing ones are empty, further ones are dropped.
    @inline(__always)
    mutating func keep(_ width: Int) {
        while used < first + width { put(CellRange(end, end)) }
        first += width
        used = first
    }

    /// Takes a further cell of the row.
    @inline(__always)
    mutating func append(_ start: Int, _ end: Int, isEncoded: Bool = false) {
        if count < LoadLimits.columns {
            put(CellRange(start, end, isEncoded: isEncoded))
        } else if start < end {
            hasMoreText = true
        }
        count += 1
        self.end = end
    }

    /// Takes the cells of a line that are no more than the bytes between two delimiters, from `start` on.
    ///
    /// - Returns: the line end, or the delimiter before a quote, that follows the last cell taken. Otherwise nil,
    ///   and `start` is that of a cell that must be looked at by itself: it is too long, one too many, or too
    ///   near to the end of the bytes.
    @inline(__always)
    mutating func takePlain(
        _ bytes: Span<UInt8>, from start: inout Int, delimiter: UInt8, quote: UInt8?
    ) -> Int? {
        if ranges.count < used + RowCells.roomOfRow { makeRoom() }
        var next = used
        let last = min(ranges.count, used + max(0, LoadLimits.columns - count))
        let stop = RowCells.cut(bytes, from: &start, delimiter, quote, into: &ranges, at: &next, upTo: last)
        count += next - used
        used = next
        if let stop { end = stop }
        return stop
    }

    /// Cuts at the delimiters and line ends, sixty-four bytes at a time and all the signs among them at once.
    @inline(__always)
    private static func cut(
        _ bytes: Span<UInt8>, from start: inout Int, _ delimiter: UInt8, _ quote: UInt8?,
        into ranges: inout [CellRange], at next: inout Int, upTo last: Int
    ) -> Int? {
        var room = ranges.mutableSpan
        var offset = start
        // Within these bounds no cell of the next block is one too many or too long.
        while offset &+ 64 < bytes.count, next &+ 64 <= last, offset &- start <= LoadLimits.cellBytes &- 64 {
            let block = bytes.block(at: offset)
            let found = rb_marks(block, delimiter, 10, 13)
            // Where the row ends, or a quote follows: of the last byte that is not known yet.
            let quotes = quote.map { rb_marks(block, $0, $0, $0) } ?? 0
            let stops = rb_marks(block, 10, 13, 13) | found & (quotes >> 1 | 1 << 63)
            let stop = stops & (0 &- stops)
            var plain = stop == 0 ? found : found & (stop &- 1)
            while plain != 0 {
                let end = offset &+ plain.trailingZeroBitCount
                room[next] = CellRange(start, end)
                next &+= 1
                start = end &+ 1
                plain &= plain &- 1
            }
            if stop != 0 {
                let end = offset &+ stop.trailingZeroBitCount
                room[next] = CellRange(start, end)
                next &+= 1
                start = end &+ 1
                if bytes[end] != delimiter || bytes[start] == quote { return end }
            }
            offset &+= 64
        }
        return nil
    }

    /// How many cells of the row are kept.
    var keptCount: Int { used - first }

    /// A cell of the row, or nil when the row ends before that column.
    @inline(__always)
    subscript(column: Int) -> CellRange? { column < keptCount ? ranges[first + column] : nil }

    /// Whether the row at hand has nothing in any cell, as spreadsheets leave them below a table.
    @inline(__always)
    func isBlank(_ bytes: Span<UInt8>) -> Bool {
        if used > first {
            let cell = ranges[first]
            if !cell.isEmpty, bytes[cell.start] > 0x20 { return false }
        }
        return hasNoText(bytes)
    }

    @inline(never)
    private func hasNoText(_ bytes: Span<UInt8>) -> Bool {
        for index in first..<used where !CellText.trimmed(bytes, ranges[index]).isEmpty { return false }
        return !hasMoreText
    }

    @inline(__always)
    private mutating func put(_ cell: CellRange) {
        if used == ranges.count { makeRoom() }
        ranges[used] = cell
        used += 1
    }

    @inline(never)
    private mutating func makeRoom() {
        let further = max(ranges.count, 2 * RowCells.roomOfRow)
        ranges.append(contentsOf: repeatElement(CellRange(0, 0), count: further))
    }

    /// The cells for which there is room when a row begins: few rows have more.
    private static let roomOfRow = 128
}
