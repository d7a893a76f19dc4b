/// Cuts a file into cells, in one pass over its bytes: RFC 4180 with the liberties that real files take.
///
/// A quote that is never closed would swallow the rest of the file. It is read as plain text to the next
/// delimiter where that gives the row as many cells as the header has, else to the end of its line. The
/// search for its end stops at the next such quote, whose count is odd to it, so the pass stays linear.
struct DelimitedParser {
    private let bytes: [UInt8]
    private let delimiter: UInt8
    private let dialect: TextDialect
    private var position: Int
    private var line = 1
    private var cells: [CellRange] = []
    private var rowStarts: [UInt32] = []
    private var lines: [UInt32] = []
    private var faults: [TextFault] = []

    /// The cells of a file. The bytes must be valid UTF-8.
    static func parse(_ bytes: [UInt8], dialect: TextDialect) -> DelimitedText {
        var parser = DelimitedParser(bytes, dialect: dialect)
        let start = parser.position
        parser.readRows()
        parser.rowStarts.append(UInt32(parser.cells.count))
        return DelimitedText(
            bytes: bytes, start: start, quote: dialect.quote, cells: parser.cells,
            rowStarts: parser.rowStarts, lines: parser.lines, faults: parser.faults)
    }

    private init(_ bytes: [UInt8], dialect: TextDialect) {
        self.bytes = bytes
        self.dialect = dialect
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        delimiter =
            dialect.delimiter
            ?? TextDialect.delimiter(inFirstLineOf: bytes, from: position, quote: dialect.quote)
        cells.reserveCapacity(bytes.count / 8)
    }

    private mutating func readRows() {
        while position < bytes.count {
            let byte = bytes[position]
            if DelimitedText.isLineEnd(byte) {
                endLine()
            } else if byte == dialect.comment {
                position = lineEnd(from: position)
            } else {
                rowStarts.append(UInt32(cells.count))
                lines.append(UInt32(line))
                readRow()
            }
        }
    }

    private mutating func readRow() {
        while true {
            readCell()
            guard position < bytes.count else { return }
            if bytes[position] != delimiter {
                endLine()
                return
            }
            position += 1
        }
    }

    private mutating func readCell() {
        if dialect.skipsInitialSpace {
            while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
        }
        if let quote = dialect.quote, position < bytes.count, bytes[position] == quote {
            readQuoted(quote)
            return
        }
        let start = position
        position = cellEnd(from: start)
        append(start, position)
    }

    private mutating func readQuoted(_ quote: UInt8) {
        let open = position
        let firstLine = line
        let faultCount = faults.count
        var hasDoubled = false
        var breaks = 0
        position += 1
        while position < bytes.count {
            let byte = bytes[position]
            if byte == quote {
                let next = position + 1
                if dialect.doublesQuote, next < bytes.count, bytes[next] == quote {
                    hasDoubled = true
                    position += 2
                    continue
                }
                if let end = endAfterQuote(next) {
                    append(open + 1, position, hasDoubledQuotes: hasDoubled)
                    position = end
                    line += breaks
                    return
                }
                if breaks > 0 { break }
                faults.append(TextFault(kind: .strayQuote, offset: position, line: line))
            } else if DelimitedText.isLineEnd(byte) {
                if faults.count > faultCount { break }
                let isPair = byte == 13 && position + 1 < bytes.count && bytes[position + 1] == 10
                if isPair { position += 1 }
                breaks += 1
            }
            position += 1
        }
        faults.removeSubrange(faultCount...)
        readUnclosed(open, line: firstLine)
    }

    /// The delimiter, line end or end of file after a closing quote and blanks, or nil when text follows.
    private func endAfterQuote(_ start: Int) -> Int? {
        var end = start
        while end < bytes.count, bytes[end] == UInt8(ascii: " "), bytes[end] != delimiter { end += 1 }
        if end == bytes.count || bytes[end] == delimiter || DelimitedText.isLineEnd(bytes[end]) { return end }
        return nil
    }

    private mutating func readUnclosed(_ open: Int, line: Int) {
        faults.append(TextFault(kind: .unclosedQuote, offset: open, line: line))
        let end = lineEnd(from: open)
        let delimiters = bytes[open..<end].reduce(0) { $1 == delimiter ? $0 + 1 : $0 }
        let before = cells.count - Int(rowStarts.last ?? 0)
        let expected = rowStarts.count > 1 ? Int(rowStarts[1] - rowStarts[0]) : 0
        position = before + 1 + delimiters == expected ? cellEnd(from: open + 1) : end
        append(open + 1, position)
    }

    private mutating func append(_ start: Int, _ end: Int, hasDoubledQuotes: Bool = false) {
        var end = end
        if end - start > LoadLimits.cellBytes {
            faults.append(TextFault(kind: .tooLong(bytes: end - start), offset: start, line: line))
            end = start + LoadLimits.cellBytes
            // Not within a scalar: a continuation byte may not come first in what is left out.
            while end > start, bytes[end] & 0xC0 == 0x80 { end -= 1 }
        }
        cells.append(CellRange(start, end, hasDoubledQuotes: hasDoubledQuotes))
    }

    private func cellEnd(from start: Int) -> Int {
        var end = start
        while end < bytes.count {
            let byte = bytes[end]
            if byte == delimiter || byte == 10 || byte == 13 { break }
            end += 1
        }
        return end
    }

    private func lineEnd(from start: Int) -> Int {
        var end = start
        while end < bytes.count, !DelimitedText.isLineEnd(bytes[end]) { end += 1 }
        return end
    }

    private mutating func endLine() {
        let isPair = bytes[position] == 13 && position + 1 < bytes.count && bytes[position + 1] == 10
        position += isPair ? 2 : 1
        line += 1
    }
}
