/// Writes cells as a row of a file: what `RowScanner` reads, the other way round.
struct RowWriting {
    let scanner: RowScanner

    /// The row without an end of line; nil when the file has no way to write one of the cells, whose place is
    /// then given.
    func row(_ cells: [String]) -> (bytes: [UInt8], unwritable: Int?) {
        var row: [UInt8] = []
        for (index, cell) in cells.enumerated() {
            if index > 0 { row.append(scanner.delimiter) }
            guard let written = written(Array(cell.utf8), isFirst: index == 0) else { return (row, index) }
            row += written
        }
        return (row, reads(row, as: cells) ? nil : cells.indices.last { !cells[$0].isEmpty } ?? 0)
    }

    /// The simplest way to write a cell.
    private func written(_ text: [UInt8], isFirst: Bool) -> [UInt8]? {
        if isPlain(text, isFirst: isFirst) { return text }
        if let quote = scanner.quote, let inner = quoted(text, quote) { return [quote] + inner + [quote] }
        guard let escape = scanner.escape else { return nil }
        let special = [scanner.delimiter, escape] + [scanner.quote, scanner.comment].compactMap { $0 }
        return text.flatMap { special.contains($0) ? [escape, $0] : [$0] }
    }

    private func isPlain(_ text: [UInt8], isFirst: Bool) -> Bool {
        guard let first = text.first else { return true }
        if isFirst, first == scanner.comment { return false }
        return !text.contains { byte in
            byte == scanner.delimiter || byte == scanner.quote || byte == scanner.escape
                || RowScanner.isLineEnd(byte)
        }
    }

    private func quoted(_ text: [UInt8], _ quote: UInt8) -> [UInt8]? {
        var inner: [UInt8] = []
        for byte in text {
            if byte == scanner.escape {
                inner.append(byte)
            } else if byte == quote {
                if scanner.doublesQuote {
                    inner.append(quote)
                } else if let escape = scanner.escape {
                    inner.append(escape)
                } else {
                    return nil
                }
            }
            inner.append(byte)
        }
        return inner
    }

    /// Whether the reader finds the same cells in the row.
    private func reads(_ row: [UInt8], as cells: [String]) -> Bool {
        var position = 0
        var found = RowCells()
        guard !row.isEmpty,
            case .row = scanner.next(row.span, at: &position, isLast: true, into: &found),
            position == row.count, found.count == cells.count, found.faults.isEmpty
        else { return false }
        return cells.indices.allSatisfy { index in
            found[index].map { CellText.text(row.span, $0, scanner) } == cells[index]
        }
    }
}
