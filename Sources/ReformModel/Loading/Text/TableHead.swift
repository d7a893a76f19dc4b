internal import Diagnostics

/// The top of a table's file: how it is written, and the rows that name the columns.
struct TableHead {
    /// Why a file cannot be read as a table.
    enum Fault: Error {
        case otherEncoding(String)
        case noHeader
    }

    /// The names of the columns; empty when the file does not name them.
    let names: [String]
    /// The line of the last row of the header.
    let line: Int
    let scanner: RowScanner
    /// Where the file's text begins: after a byte order mark.
    let textStart: Int
    /// The byte, line and row number at which the rows begin.
    let rowsStart: Int
    let rowsLine: Int
    let rowNumber: Int
    /// What is wrong with the bytes above the rows.
    let notes: NoteTally

    /// Reads the top of a file, so many bytes of it at first.
    init(
        _ file: PackageFile, _ dialect: TextDialect, firstBytes: Int = ReadSizes().head
    ) throws(Fault) {
        var buffer: [UInt8] = []
        var count = firstBytes
        while true {
            file.read(at: 0, count: count, into: &buffer)
            let isLast = buffer.count < count || count >= file.size
            if let head = try TableHead(buffer.span, dialect, isLast: isLast) {
                self = head
                return
            }
            count *= 2
        }
    }

    /// The top of a file as far as some bytes show it; nil when they end within it.
    private init?(_ bytes: Span<UInt8>, _ dialect: TextDialect, isLast: Bool) throws(Fault) {
        // A mark of the encoding has up to four bytes, a line that names the delimiter seven after it.
        if bytes.count < 10, !isLast { return nil }
        if let encoding = TableHead.otherEncoding(bytes) { throw .otherEncoding(encoding) }
        textStart = TableHead.markLength(bytes)
        let separator = SeparatorLine(bytes, from: textStart)
        var position = separator?.end ?? textStart
        let delimiter =
            dialect.delimiter ?? separator?.delimiter
            ?? TextDialect.delimiter(inFirstLineOf: bytes, from: position, dialect: dialect, isLast: isLast)
        guard let delimiter else { return nil }
        var scanner = RowScanner(dialect, delimiter: delimiter)
        var place = separator == nil ? (line: 1, number: 0) : (line: 2, number: 1)
        var header: (line: Int, names: [String], count: Int) = (1, [], 0)
        let lastRow = dialect.hasHeader ? dialect.headerRows.max() ?? 1 : 0
        var cells = RowCells()
        // The first row is the header wherever it stands; another one is found by its number.
        let isCounted = dialect.headerRows != [1]
        while isCounted ? place.number < lastRow : header.count == 0 && lastRow > 0 {
            guard position < bytes.count else {
                if isLast { throw .noHeader }
                return nil
            }
            switch scanner.next(bytes, at: &position, isLast: isLast, into: &cells) {
            case .cut: return nil
            case .nothing:
                place.number += 1
                place.line += 1
            case .row:
                place.number += 1
                if !isCounted && !dialect.commentRows.contains(place.number)
                    || isCounted && dialect.headerRows.contains(place.number)
                {
                    header.line = place.line
                    header.count = max(header.count, cells.count)
                    TableHead.join(bytes, cells, scanner, dialect.headerJoin, to: &header.names)
                }
                place.line += 1 + cells.lineBreaks
            }
        }
        if lastRow > 0, header.names.isEmpty { throw .noHeader }
        // Past the limit the names are not read, but they count for the width of the rows.
        header.names += Array(repeating: "", count: max(0, header.count - header.names.count))
        scanner.width = header.count
        names = header.names
        line = header.line
        self.scanner = scanner
        rowsStart = position
        rowsLine = place.line
        rowNumber = place.number
        var notes = NoteTally()
        WrongBytes.note(bytes, from: textStart, until: position, line: 1, into: &notes)
        self.notes = notes
    }

    /// Puts the names of a further header row to those above.
    private static func join(
        _ bytes: Span<UInt8>, _ cells: RowCells, _ scanner: RowScanner, _ joint: String,
        to names: inout [String]
    ) {
        for index in 0..<cells.keptCount {
            let name = cells[index].map { CellText.text(bytes, $0, scanner) } ?? ""
            if index >= names.count {
                names.append(name)
            } else if !name.isEmpty {
                names[index] += (names[index].isEmpty ? "" : joint) + name
            }
        }
    }

    /// The scanner for the rows, which have so many columns.
    func scanner(width: Int) -> RowScanner {
        var scanner = scanner
        scanner.width = width
        return scanner
    }

    private static func markLength(_ bytes: Span<UInt8>) -> Int {
        bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0
    }

    /// The encoding that a mark at the beginning names, if it is another than UTF-8; or UTF-16 without one,
    /// as the zero in every other byte shows.
    private static func otherEncoding(_ bytes: Span<UInt8>) -> String? {
        guard bytes.count >= 2 else { return nil }
        // What every file of a spreadsheet program begins with that was only renamed.
        if bytes.count >= 4, bytes.word(at: 0, count: 4) == 0x0403_4B50 { return "ZIP (XLSX, ODS)" }
        switch (bytes[0], bytes[1]) {
        case (0xFF, 0xFE), (0xFE, 0xFF): return "UTF-16"
        case (1..., 0), (0, 1...):
            return bytes.count >= 4 && (bytes[0] == 0) == (bytes[2] == 0)
                && (bytes[1] == 0) == (bytes[3] == 0)
                ? "UTF-16" : nil
        default: return nil
        }
    }
}
