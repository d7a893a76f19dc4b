internal import Diagnostics

/// A table that is being read: its file, and what is known of its columns.
final class TableReader {
    let file: TableFile
    let profile: Profile.Table
    let schema: TableSchema?
    /// The columns in the order of the profile.
    let columns: [ColumnReading]
    /// The names in the header.
    let header: [String]
    /// The first row that is not the header.
    let firstRow: Int
    /// The keys of the rows so far, with their lines.
    private(set) var keys: [String: Int] = [:]
    private let keyColumns: [Int]

    init(
        file: TableFile, profile: Profile.Table, schema: TableSchema?, columns: [ColumnReading],
        header: [String], firstRow: Int
    ) {
        self.file = file
        self.profile = profile
        self.schema = schema
        self.columns = columns
        self.header = header
        self.firstRow = firstRow
        keyColumns = profile.key.compactMap { name in columns.firstIndex { $0.column.name == name } }
    }

    /// The rows as entities. A row that cannot be read, or has the key of an earlier one, is left out.
    func rows<Row>(_ make: (RowReader) -> Row?) -> [Row] {
        var rows: [Row] = []
        rows.reserveCapacity(file.text.rowCount - firstRow)
        for index in firstRow..<max(firstRow, file.text.rowCount) {
            guard !isBlank(index) else { continue }
            checkWidth(of: index)
            let reader = RowReader(table: self, row: index)
            guard claimKey(of: reader), let row = make(reader) else { continue }
            rows.append(row)
        }
        return rows
    }

    /// Whether a row has nothing in any cell, as spreadsheets leave them below a table.
    func isBlank(_ row: Int) -> Bool {
        for column in 0..<file.text.cellCount(ofRow: row) {
            if let cell = file.text.cell(row: row, column: column), !file.text.trimmed(cell).isEmpty {
                return false
            }
        }
        return true
    }

    private func checkWidth(of row: Int) {
        let found = file.text.cellCount(ofRow: row)
        let expected = header.count
        if found < expected {
            file.report(
                .warning, row: row, column: found, .table(.tooFewCells(found: found, expected: expected)))
        } else if found > expected {
            let further = (expected..<found).compactMap { file.text.cell(row: row, column: $0) }
            guard let first = further.first, further.contains(where: { !$0.isEmpty }) else { return }
            file.report(
                .warning, line: file.text.line(ofRow: row), from: first.start, to: file.endOfRow(row),
                .table(.tooManyCells(found: found, expected: expected)))
        }
    }

    /// Notes the key of a row; false when an earlier row has it. A row without the first part of its key
    /// is left to the check of required cells.
    private func claimKey(of row: RowReader) -> Bool {
        let values = keyColumns.map { row.keyText(columns[$0]) }
        guard let first = values.first, !first.isEmpty else { return true }
        let key = values.count == 1 ? first : values.joined(separator: "\u{1F}")
        let line = file.text.line(ofRow: row.row)
        if let earlier = keys[key] {
            file.report(
                .error, row: row.row, column: columns[keyColumns[0]].index ?? 0,
                .cell(.duplicateKey(columns: profile.key, values: values, firstLine: earlier)))
            return false
        }
        keys[key] = line
        return true
    }
}
