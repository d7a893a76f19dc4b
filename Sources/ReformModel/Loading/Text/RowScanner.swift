/// Cuts a piece of a file into rows and cells: RFC 4180 with the liberties that real files take.
///
/// A quote that is never closed would swallow the rest of the file. Its end is looked for up to a limit and
/// no further than the next quote that cannot close it; then it is read as plain text to the next delimiter
/// where that gives the row as many cells as the header has, else to the end of its line. What a row is
/// depends on the bytes from its start alone, so that a file can be cut into pieces at line starts.
struct RowScanner: Sendable {
    /// What stands at a line start.
    enum Line: Sendable {
        /// A row; its cells are in the `RowCells`.
        case row
        /// Nothing, or a comment.
        case nothing
        /// The piece ends before the row does.
        case cut
    }

    let delimiter: UInt8
    let quote: UInt8?
    let doublesQuote: Bool
    let comment: UInt8?
    let skipsInitialSpace: Bool
    let escape: UInt8?
    /// The cells of the header, which the repair of an unclosed quote aims at.
    var width = 0
    /// Whether a cell is more than the bytes between two delimiters.
    private let isSimple: Bool
    /// Eight delimiters.
    private let delimiters: UInt64

    init(_ dialect: TextDialect, delimiter: UInt8) {
        self.delimiter = delimiter
        quote = dialect.quote
        doublesQuote = dialect.doublesQuote
        comment = dialect.comment
        skipsInitialSpace = dialect.skipsInitialSpace
        escape = dialect.escape
        isSimple = dialect.escape == nil && !dialect.skipsInitialSpace
        delimiters = ByteWord.repeated(delimiter)
    }

    /// Reads what stands at a line start, and moves on to the next one.
    ///
    /// - Parameter isLast: whether the file ends where the piece does.
    func next(
        _ bytes: Span<UInt8>, at position: inout Int, isLast: Bool, into cells: inout RowCells
    ) -> Line {
        cells.begin()
        let first = bytes[position]
        if RowScanner.isLineEnd(first) {
            return endLine(bytes, at: &position, isLast: isLast) ? .nothing : .cut
        }
        if first == comment {
            var end = lineEnd(bytes, from: position)
            guard end < bytes.count else {
                position = isLast ? end : position
                return isLast ? .nothing : .cut
            }
            guard endLine(bytes, at: &end, isLast: isLast) else { return .cut }
            position = end
            return .nothing
        }
        var end = position
        guard readRow(bytes, at: &end, isLast: isLast, into: &cells) else { return .cut }
        position = end
        return .row
    }

    private func readRow(
        _ bytes: Span<UInt8>, at position: inout Int, isLast: Bool, into cells: inout RowCells
    ) -> Bool {
        while true {
            if isSimple, position < bytes.count, bytes[position] != quote {
                readPlain(bytes, at: &position, into: &cells)
            } else if !readCell(bytes, at: &position, isLast: isLast, into: &cells) {
                return false
            }
            guard position < bytes.count else { return isLast }
            if bytes[position] != delimiter { return endLine(bytes, at: &position, isLast: isLast) }
            position += 1
        }
    }

    /// Reads cells up to the end of the row, or to the delimiter before one that is quoted.
    @inline(__always)
    private func readPlain(_ bytes: Span<UInt8>, at position: inout Int, into cells: inout RowCells) {
        var start = position
        if let end = cells.takePlain(bytes, from: &start, delimiter: delimiter, quote: quote) {
            position = end
        } else {
            position = cellEnd(bytes, from: start)
            append(bytes, start, position, into: &cells)
        }
    }

    private func readCell(
        _ bytes: Span<UInt8>, at position: inout Int, isLast: Bool, into cells: inout RowCells
    ) -> Bool {
        if skipsInitialSpace {
            while position < bytes.count, bytes[position] == UInt8(ascii: " ") { position += 1 }
        }
        if let quote, position < bytes.count, bytes[position] == quote {
            return readQuoted(bytes, quote, at: &position, isLast: isLast, into: &cells)
        }
        let start = position
        guard let escape else {
            position = cellEnd(bytes, from: start)
            append(bytes, start, position, into: &cells)
            return true
        }
        var isEncoded = false
        while position < bytes.count {
            let byte = bytes[position]
            if byte == escape, position + 1 < bytes.count {
                isEncoded = true
                position += 1
                if !RowScanner.isLineEnd(bytes[position]) {
                    position += 1
                } else {
                    guard endLine(bytes, at: &position, isLast: isLast) else { return false }
                    cells.lineBreaks += 1
                }
                continue
            }
            if byte == delimiter || RowScanner.isLineEnd(byte) { break }
            position += 1
        }
        append(bytes, start, position, isEncoded: isEncoded, into: &cells)
        return true
    }

    /// Reads a cell that begins with a quote; false when the piece ends before its end is known.
    private func readQuoted(
        _ bytes: Span<UInt8>, _ quote: UInt8, at position: inout Int, isLast: Bool,
        into cells: inout RowCells
    ) -> Bool {
        let open = position
        let limit = min(bytes.count, open + LoadLimits.quotedBytes)
        let faultCount = cells.faults.count
        var isEncoded = false
        var breaks = 0
        var index = open + 1
        while index < limit {
            let byte = bytes[index]
            if byte == escape, index + 1 < limit {
                isEncoded = true
                index += 2
                continue
            }
            if byte == quote {
                let next = index + 1
                if next >= bytes.count, !isLast { return false }
                if doublesQuote, next < bytes.count, bytes[next] == quote {
                    isEncoded = true
                    index += 2
                    continue
                }
                if let end = endAfterQuote(bytes, next) {
                    if end >= bytes.count, !isLast { return false }
                    append(bytes, open + 1, index, isEncoded: isEncoded, into: &cells)
                    position = end
                    cells.lineBreaks += breaks
                    return true
                }
                if breaks > 0 { break }
                cells.faults.append(TextFault(kind: .strayQuote, offset: index))
            } else if RowScanner.isLineEnd(byte) {
                if cells.faults.count > faultCount { break }
                if byte == 13, index + 1 < bytes.count, bytes[index + 1] == 10 { index += 1 }
                breaks += 1
            }
            index += 1
        }
        if index >= bytes.count, !isLast { return false }
        cells.faults.removeSubrange(faultCount...)
        return readUnclosed(bytes, open, at: &position, isLast: isLast, into: &cells)
    }

    /// The delimiter, line end or end of file after a closing quote and blanks, or nil when text follows.
    private func endAfterQuote(_ bytes: Span<UInt8>, _ start: Int) -> Int? {
        var end = start
        while end < bytes.count, bytes[end] == UInt8(ascii: " "), bytes[end] != delimiter { end += 1 }
        if end == bytes.count || bytes[end] == delimiter || RowScanner.isLineEnd(bytes[end]) { return end }
        return nil
    }

    private func readUnclosed(
        _ bytes: Span<UInt8>, _ open: Int, at position: inout Int, isLast: Bool, into cells: inout RowCells
    ) -> Bool {
        let end = lineEnd(bytes, from: open)
        if end >= bytes.count, !isLast { return false }
        cells.faults.append(TextFault(kind: .unclosedQuote, offset: open))
        var delimiters = 0
        for index in open..<end where bytes[index] == delimiter { delimiters += 1 }
        position = cells.count + 1 + delimiters == width ? cellEnd(bytes, from: open + 1) : end
        append(bytes, open + 1, position, into: &cells)
        return true
    }

    /// Takes a cell, cut where it is longer than the limit.
    @inline(__always)
    private func append(
        _ bytes: Span<UInt8>, _ start: Int, _ end: Int, isEncoded: Bool = false, into cells: inout RowCells
    ) {
        if end - start <= LoadLimits.cellBytes {
            cells.append(start, end, isEncoded: isEncoded)
        } else {
            appendCut(bytes, start, end, isEncoded: isEncoded, into: &cells)
        }
    }

    private func appendCut(
        _ bytes: Span<UInt8>, _ start: Int, _ end: Int, isEncoded: Bool, into cells: inout RowCells
    ) {
        cells.faults.append(TextFault(kind: .tooLong(bytes: end - start), offset: start))
        var cut = start + LoadLimits.cellBytes
        // Not within a scalar: a continuation byte may not come first in what is left out.
        while cut > start, bytes[cut] & 0xC0 == 0x80 { cut -= 1 }
        cells.append(start, cut, isEncoded: isEncoded)
    }

    @inline(__always)
    private func cellEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var end = start
        let count = bytes.count
        while end &+ 8 <= count {
            let word = bytes.word(at: end)
            let found =
                ByteWord.zeros(word ^ delimiters) | ByteWord.zeros(word ^ ByteWord.repeated(10))
                | ByteWord.zeros(word ^ ByteWord.repeated(13))
            if found != 0 { return end &+ found.trailingZeroBitCount / 8 }
            end &+= 8
        }
        while end < count {
            let byte = bytes[end]
            if byte == delimiter || RowScanner.isLineEnd(byte) { break }
            end += 1
        }
        return end
    }

    private func lineEnd(_ bytes: Span<UInt8>, from start: Int) -> Int {
        var end = start
        while end < bytes.count, !RowScanner.isLineEnd(bytes[end]) { end += 1 }
        return end
    }

    /// Moves past a line end; false when the piece ends between the two bytes of one.
    @inline(__always)
    private func endLine(_ bytes: Span<UInt8>, at position: inout Int, isLast: Bool) -> Bool {
        if bytes[position] == 13 {
            if position + 1 < bytes.count {
                if bytes[position + 1] == 10 { position += 1 }
            } else if !isLast {
                return false
            }
        }
        position += 1
        return true
    }

    /// Whether a byte ends a line, alone or as one of two.
    @inline(__always)
    static func isLineEnd(_ byte: UInt8) -> Bool { byte == 10 || byte == 13 }

    /// Whether a byte is white space of ASCII.
    @inline(__always)
    static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 9 && byte <= 13) }
}
