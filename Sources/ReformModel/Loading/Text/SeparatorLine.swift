/// The line `sep=;` that spreadsheets write and read before the header: it names the delimiter, and is no row.
struct SeparatorLine {
    let delimiter: UInt8
    /// The byte after the line and its end.
    let end: Int

    /// The line at the beginning of a file's text; nil when there is another.
    init?(_ bytes: Span<UInt8>, from start: Int) {
        guard bytes.count >= start + 5 else { return nil }
        for (index, letter) in "sep=".utf8.enumerated() {
            // Small letters and large ones differ by one bit, which `=` has.
            guard bytes[start + index] | 0x20 == letter else { return nil }
        }
        let delimiter = bytes[start + 4]
        guard delimiter < 0x80, !RowScanner.isLineEnd(delimiter), delimiter != UInt8(ascii: "\"") else {
            return nil
        }
        var end = start + 5
        guard end == bytes.count || RowScanner.isLineEnd(bytes[end]) else { return nil }
        if end < bytes.count {
            if bytes[end] == 13, end + 1 < bytes.count, bytes[end + 1] == 10 { end += 1 }
            end += 1
        }
        self.delimiter = delimiter
        self.end = end
    }
}
