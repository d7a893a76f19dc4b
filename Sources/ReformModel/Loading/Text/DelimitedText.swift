/// A file of delimited text, cut into cells but not into strings: a cell becomes a value when it is asked
/// for. Rows and columns count from 0, lines from 1.
struct DelimitedText: Sendable {
    /// The bytes of the file, valid UTF-8.
    let bytes: [UInt8]
    /// Where the text begins: after a byte order mark.
    let start: Int
    /// The quote of the dialect.
    let quote: UInt8?
    /// All cells, row by row.
    let cells: [CellRange]
    /// The first cell of each row, and the count of all cells at the end.
    let rowStarts: [UInt32]
    /// The line on which each row begins.
    let lines: [UInt32]
    /// What is wrong with the writing.
    let faults: [TextFault]

    /// The rows, the header among them.
    var rowCount: Int { lines.count }

    /// The cells of a row.
    func cellCount(ofRow row: Int) -> Int { Int(rowStarts[row + 1] - rowStarts[row]) }

    /// The line on which a row begins.
    func line(ofRow row: Int) -> Int { Int(lines[row]) }

    /// A cell, or nil when the row ends before that column.
    func cell(row: Int, column: Int) -> CellRange? {
        let index = Int(rowStarts[row]) + column
        return index < Int(rowStarts[row + 1]) ? cells[index] : nil
    }

    /// A cell without the blanks around it.
    func trimmed(_ cell: CellRange) -> CellRange {
        var (start, end) = (cell.start, cell.end)
        while start < end, DelimitedText.isBlank(bytes[start]) { start += 1 }
        while start < end, DelimitedText.isBlank(bytes[end - 1]) { end -= 1 }
        return CellRange(start, end, hasDoubledQuotes: cell.hasDoubledQuotes)
    }

    /// The text of a cell with quotes undoubled and white space squeezed.
    func text(_ cell: CellRange) -> String {
        var isPlain = !cell.hasDoubledQuotes
        var afterBlank = true
        for index in cell.indices {
            let byte = bytes[index]
            let isBlank = DelimitedText.isBlank(byte)
            if isBlank, afterBlank || byte != UInt8(ascii: " ") { isPlain = false }
            afterBlank = isBlank
        }
        if isPlain, !(afterBlank && !cell.isEmpty) {
            return String(decoding: bytes[cell.indices], as: UTF8.self)
        }
        return squeezed(cell)
    }

    private func squeezed(_ cell: CellRange) -> String {
        var kept: [UInt8] = []
        var index = cell.start
        while index < cell.end {
            let byte = bytes[index]
            if DelimitedText.isBlank(byte) {
                if let last = kept.last, last != UInt8(ascii: " ") { kept.append(UInt8(ascii: " ")) }
            } else {
                kept.append(byte)
                if cell.hasDoubledQuotes, byte == quote, index + 1 < cell.end, bytes[index + 1] == quote {
                    index += 1
                }
            }
            index += 1
        }
        if kept.last == UInt8(ascii: " ") { kept.removeLast() }
        return String(decoding: kept, as: UTF8.self)
    }

    /// Whether a byte is white space of ASCII.
    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 9 && byte <= 13) }

    /// Whether a byte ends a line, alone or as one of two.
    static func isLineEnd(_ byte: UInt8) -> Bool { byte == 10 || byte == 13 }
}
