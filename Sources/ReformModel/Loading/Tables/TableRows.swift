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
    /// that the one after the last is tried first, and then the last once more.
    func slot(_ name: String) -> Int {
        lastSlot =
            isName(name, of: lastSlot + 1)
            ? lastSlot + 1 : isName(name, of: lastSlot) ? lastSlot : plan.slot(name)
        return lastSlot
    }
    private var lastSlot = -1

    private func isName(_ name: String, of slot: Int) -> Bool {
        plan.names.indices.contains(slot) && plan.names[slot] == name
    }

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
