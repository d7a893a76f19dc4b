/// The text of a cell as it is shown and compared: quotes undoubled, white space squeezed.
enum CellText {
    /// A cell without the blanks around it.
    @inline(__always)
    static func trimmed(_ bytes: Span<UInt8>, _ cell: CellRange) -> CellRange {
        if cell.isEmpty || bytes[cell.start] > 0x20 && bytes[cell.end &- 1] > 0x20 { return cell }
        return trimmedOfBlanks(bytes, cell)
    }

    @inline(never)
    private static func trimmedOfBlanks(_ bytes: Span<UInt8>, _ cell: CellRange) -> CellRange {
        var (start, end) = (cell.start, cell.end)
        while start < end, RowScanner.isBlank(bytes[start]) { start += 1 }
        while start < end, RowScanner.isBlank(bytes[end - 1]) { end -= 1 }
        return CellRange(start, end, isEncoded: cell.isEncoded)
    }

    /// Whether the bytes of a trimmed cell are its text already.
    @inline(never)
    static func isPlain(_ bytes: Span<UInt8>, _ cell: CellRange) -> Bool {
        if cell.isEncoded { return false }
        var spaceBefore: UInt64 = 0
        var index = cell.start
        while index < cell.end {
            let count = cell.end &- index
            // What stands behind the cell counts as neither a control character nor a space.
            let word =
                count >= 8
                ? bytes.word(at: index) : bytes.word(at: index, count: count) | ~ByteWord.lowest(count)
            let spaces = ByteWord.zeros(word ^ ByteWord.repeated(0x20))
            let isBlankAfterBlank = spaces & (spaces << 8 | spaceBefore) != 0
            if isBlankAfterBlank || ByteWord.controls(word) != 0 { return isPlainByteByByte(bytes, cell) }
            spaceBefore = spaces >> 56
            index &+= 8
        }
        return true
    }

    @inline(never)
    private static func isPlainByteByByte(_ bytes: Span<UInt8>, _ cell: CellRange) -> Bool {
        var before: UInt8 = 0
        for index in cell.start..<cell.end {
            let byte = bytes[index]
            if byte <= 0x20, byte == 0x20 ? before == 0x20 : byte >= 9 && byte <= 13 { return false }
            before = byte
        }
        return true
    }

    /// The bytes of the text of a trimmed cell.
    static func cleaned(_ bytes: Span<UInt8>, _ cell: CellRange, _ scanner: RowScanner) -> [UInt8] {
        var kept: [UInt8] = []
        clean(bytes, cell, scanner, into: &kept)
        return kept
    }

    /// Puts the bytes of the text of a trimmed cell in place of what an array holds.
    @inline(never)
    static func clean(
        _ bytes: Span<UInt8>, _ cell: CellRange, _ scanner: RowScanner, into kept: inout [UInt8]
    ) {
        kept.removeAll(keepingCapacity: true)
        if isPlain(bytes, cell) { return kept.append(bytes, cell.start, cell.end) }
        var index = cell.start
        while index < cell.end {
            var byte = bytes[index]
            if cell.isEncoded, index + 1 == cell.end {
                // The blank that it escaped was one at the end.
                if byte == scanner.escape { break }
            } else if cell.isEncoded {
                if byte == scanner.escape {
                    index += 1
                    byte = bytes[index]
                } else if byte == scanner.quote, scanner.doublesQuote, bytes[index + 1] == byte {
                    index += 1
                }
            }
            if RowScanner.isBlank(byte) {
                if let last = kept.last, last != 0x20 { kept.append(0x20) }
            } else {
                kept.append(byte)
            }
            index += 1
        }
        if kept.last == 0x20 { kept.removeLast() }
    }

    /// The text of a cell. Bytes that are not UTF-8 are U+FFFD.
    static func text(_ bytes: Span<UInt8>, _ cell: CellRange, _ scanner: RowScanner) -> String {
        String(decoding: cleaned(bytes, trimmed(bytes, cell), scanner), as: UTF8.self)
    }
}
