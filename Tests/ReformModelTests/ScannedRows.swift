@testable import ReformModel

/// A text cut into rows and cells, as tests look at it.
struct ScannedRows {
    private(set) var rows: [[String]] = []
    private(set) var lines: [Int] = []
    private(set) var faults: [TextFault] = []

    init(_ text: String, _ dialect: TextDialect = TextDialect()) {
        let bytes = Array(text.utf8)
        let span = bytes.span
        let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var scanner = RowScanner(
            dialect,
            delimiter: dialect.delimiter
                ?? TextDialect.delimiter(
                    inFirstLineOf: span, from: start, dialect: dialect, isLast: true) ?? 0x2C)
        var cells = RowCells()
        var position = start
        var line = 1
        while position < span.count {
            guard case .row = scanner.next(span, at: &position, isLast: true, into: &cells) else {
                line += 1
                continue
            }
            rows.append(
                (0..<cells.keptCount).map { index in
                    cells[index].map { CellText.text(span, $0, scanner) } ?? ""
                })
            if rows.count == 1 { scanner.width = cells.count }
            faults += cells.faults
            lines.append(line)
            line += 1 + cells.lineBreaks
        }
    }
}
