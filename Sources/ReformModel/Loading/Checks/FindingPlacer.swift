internal import Diagnostics

/// Turns the notes of one file into findings: looks up their lines in the file, and in them the columns and
/// the text. Only the pieces of the file that hold one are read again.
struct FindingPlacer {
    let file: PackageFile
    let scanner: RowScanner
    /// The pieces of the file, in order; the first holds the header.
    let pieces: [TablePiece]

    /// The findings, in the order of their lines. Where the file was changed meanwhile so that the line is
    /// gone, a finding has its line alone.
    func findings(of notes: [CellNote]) -> [Finding] {
        let sorted = notes.enumerated().sorted {
            ($0.element.line, $0.offset) < ($1.element.line, $1.offset)
        }.map(\.element)
        var findings: [Finding] = []
        var index = 0
        for (number, piece) in pieces.enumerated() {
            let last = number + 1 < pieces.count ? pieces[number + 1].linesBefore : Int.max
            let start = index
            while index < sorted.count, sorted[index].line <= last { index += 1 }
            if index > start { findings += place(sorted[start..<index], in: piece) }
        }
        return findings
    }

    private func place(_ notes: ArraySlice<CellNote>, in piece: TablePiece) -> [Finding] {
        var bytes: [UInt8] = []
        file.read(at: piece.offset, count: piece.end - piece.offset, into: &bytes)
        let span = bytes.span
        var findings: [Finding] = []
        var rest = notes
        var cells = RowCells()
        var position = 0
        var line = piece.linesBefore + 1
        while let note = rest.first {
            let start = position
            guard position < span.count else {
                findings += rest.map { unplaced($0) }
                break
            }
            let found = scanner.next(span, at: &position, isLast: true, into: &cells)
            let next = line + 1 + (found == .row ? cells.lineBreaks : 0)
            if note.line < next {
                while let note = rest.first, note.line < next {
                    findings.append(finding(note, span, cells, row: start, line: line))
                    rest.removeFirst()
                }
            }
            line = next
        }
        return findings
    }

    private func finding(
        _ note: CellNote, _ bytes: Span<UInt8>, _ cells: RowCells, row: Int, line: Int
    ) -> Finding {
        let (from, to) = range(note, bytes, cells, row: row, line: line)
        let start = min(from, bytes.count)
        let (place, excerpt) = TextPosition.locate(
            bytes, file: file.path, line: line + TextPosition.lines(bytes, from: row, to: start), from: start,
            to: min(max(start, to), bytes.count))
        return Finding(severity: note.severity, place: place, problem: note.problem, excerpt: excerpt)
    }

    /// The bytes that a note means.
    private func range(
        _ note: CellNote, _ bytes: Span<UInt8>, _ cells: RowCells, row: Int, line: Int
    ) -> (Int, Int) {
        switch note.spot {
        case .row: return (row, cells.end)
        case .cell(let index):
            guard let cell = cells[index] else { return (cells.end, cells.end) }
            let trimmed = CellText.trimmed(bytes, cell)
            let shown = trimmed.isEmpty ? cell : trimmed
            return (shown.start, shown.end)
        case .cells(let first):
            guard let cell = cells[first] else { return (cells.end, cells.end) }
            return (cell.start, cells.end)
        case .item(let index, let item, let delimiter):
            guard let cell = cells[index] else { return (cells.end, cells.end) }
            return ListItems.ranges(bytes, cell, delimiter).dropFirst(item).first
                .map { ($0.start, $0.end) } ?? (cell.start, cell.end)
        case .bytes(let offset, let count):
            let start = lineStart(bytes, row, after: note.line - line)
            return (start + offset, start + offset + count)
        }
    }

    /// The start of a line so many lines after the start of a row.
    private func lineStart(_ bytes: Span<UInt8>, _ row: Int, after lines: Int) -> Int {
        var index = row
        var left = lines
        while left > 0, index < bytes.count {
            if bytes[index] == 13, index + 1 < bytes.count, bytes[index + 1] == 10 { index += 1 }
            if RowScanner.isLineEnd(bytes[index]) { left -= 1 }
            index += 1
        }
        return index
    }

    private func unplaced(_ note: CellNote) -> Finding {
        Finding(
            severity: note.severity, place: Place(file: file.path, line: note.line), problem: note.problem)
    }
}
