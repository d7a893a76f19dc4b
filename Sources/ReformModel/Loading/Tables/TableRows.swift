internal import Diagnostics

/// The rows of a table on their way to become entities.
final class TableRows {
    let plan: TablePlan
    let columns: TableColumns
    let texts: PackageTexts
    /// What is wrong with rows that can only be seen as a whole.
    var notes = NoteTally()

    init(_ plan: TablePlan, _ columns: TableColumns, _ texts: PackageTexts) {
        self.plan = plan
        self.columns = columns
        self.texts = texts
    }

    /// The rows as entities, without those that are left out.
    func rows<Row>(_ make: (RowReader) -> Row?) -> [Row] {
        var rows: [Row] = []
        rows.reserveCapacity(columns.rowCount)
        for index in 0..<columns.rowCount where !columns.leftOut.contains(index) {
            if let row = make(RowReader(table: self, row: index)) { rows.append(row) }
        }
        return rows
    }
}
