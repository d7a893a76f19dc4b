internal import Diagnostics

/// Reports cells that name a row of another table which is not there. The rows stay.
enum ReferenceCheck {
    /// Checks the cells of a table against the keys of the tables that were read, its own among them.
    /// A table that is absent is not missed: any table may be.
    static func check(_ table: TableReader, keys: [TableName: [String: Int]]) {
        let columns = table.columns.filter { $0.index != nil && $0.references.flatMap { keys[$0] } != nil }
        for column in columns {
            guard let name = column.references, let known = keys[name] else { continue }
            for index in table.firstRow..<max(table.firstRow, table.file.text.rowCount) {
                let row = RowReader(table: table, row: index)
                guard let cell = row.cell(column) else { continue }
                let items = column.column.kind == .list ? row.items(of: cell, column) : [cell]
                for item in items { check(item, in: row, table: name, known: known) }
            }
        }
    }

    private static func check(_ item: CellRange, in row: RowReader, table: TableName, known: [String: Int]) {
        let text = row.table.file.text.text(item)
        guard known[text] == nil else { return }
        let position = TextPosition(bytes: row.table.file.text.bytes, start: row.table.file.text.start)
        let first = row.table.file.text.cell(row: row.row, column: 0)?.start ?? item.start
        let line = position.line(
            of: item.start, from: min(first, item.start), onLine: row.table.file.text.line(ofRow: row.row))
        row.table.file.report(
            .warning, line: line, from: item.start, to: item.end,
            .cell(
                .unknownReference(
                    text: text, table: table.rawValue,
                    suggestion: NearMiss.nearest(to: text, in: known.keys.sorted()))))
    }
}
