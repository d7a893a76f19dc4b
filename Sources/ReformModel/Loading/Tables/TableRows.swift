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

    /// The slot of a column of the profile. Rows are asked for their columns in much the same order each, so
    /// that the one after the last is tried first.
    func slot(_ name: String) -> Int {
        let columns = plan.columns
        var slot = expectedSlot < columns.count ? expectedSlot : 0
        if columns[slot].column.name != name { slot = plan.slot(name) }
        expectedSlot = slot + 1
        return slot
    }
    private var expectedSlot = 0

    /// The value of a cell.
    func cell(_ slot: Int, _ row: Int) -> ReadCell { ReadCell(columns, slot, row) }

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
