/// The end of a table's file: where the next row will stand, and what has to be put before it.
struct TableEnd {
    /// How many rows there are.
    let rows: Int
    /// The line after the last one, from 1.
    let line: Int
    /// What ends the last line where it has no end; empty where it has one.
    let mending: [UInt8]
    /// What the file ends its lines with.
    let lineEnd: [UInt8]

    /// Looks at a file from its first row on.
    init(_ bytes: [UInt8], _ head: TableHead, _ scanner: RowScanner) {
        var position = head.rowsStart
        var line = head.rowsLine
        var rows = 0
        var cells = RowCells()
        while position < bytes.count {
            switch scanner.next(bytes.span, at: &position, isLast: true, into: &cells) {
            case .row:
                rows += 1
                line += 1 + cells.lineBreaks
            case .nothing, .cut: line += 1
            }
        }
        self.rows = rows
        self.line = line
        lineEnd = TableEnd.lineEnd(of: bytes)
        mending = TableEnd.mending(bytes, cells, scanner, lineEnd)
    }

    /// What ends the last line. Where a write was cut short within quotes they are closed, so that what
    /// comes next is not read as a part of them; and an escape character must not take the line's end.
    private static func mending(
        _ bytes: [UInt8], _ cells: RowCells, _ scanner: RowScanner, _ lineEnd: [UInt8]
    ) -> [UInt8] {
        guard let last = bytes.last, bytes.count > markLength(bytes) else { return [] }
        if RowScanner.isLineEnd(last) {
            // Half an end of a line is completed.
            return last == 13 && lineEnd == [13, 10] ? [10] : []
        }
        let escaped: [UInt8] = last == scanner.escape ? [0x20] : []
        let isOpen = cells.faults.contains { if case .unclosedQuote = $0.kind { true } else { false } }
        return escaped + (isOpen ? scanner.quote.map { [$0] } ?? [] : []) + lineEnd
    }

    /// The end of the last line that has one; a line feed where none has. A carriage return at the very end
    /// may be half of one.
    private static func lineEnd(of bytes: [UInt8]) -> [UInt8] {
        var index = bytes.count - (bytes.last == 13 ? 2 : 1)
        while index >= 0, !RowScanner.isLineEnd(bytes[index]) { index -= 1 }
        guard index >= 0 else { return bytes.last == 13 ? [13] : [10] }
        if bytes[index] == 13 { return [13] }
        return index > 0 && bytes[index - 1] == 13 ? [13, 10] : [10]
    }

    private static func markLength(_ bytes: [UInt8]) -> Int {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }
}
