internal import Diagnostics

/// A table whose rows were read.
struct ReadTable {
    let name: TableName
    let plan: TablePlan
    let placer: FindingPlacer
    /// The names in the header.
    var header: [String] { plan.header }

    /// Where in a row a column stands, as a note has it.
    func spot(column name: String?, item: Int?) -> CellNote.Spot {
        guard let name else { return .row }
        let reading = plan.columns.first { $0.column.name == name }
        let cell = reading?.index ?? plan.header.count
        guard let item, let reading else { return .cell(cell) }
        return .item(cell: cell, index: item, delimiter: reading.listDelimiter)
    }
}
