internal import Diagnostics
internal import Notation

/// Reports cells that do not meet what the package's own schema asks. The rows stay: the profile alone
/// decides what a row cannot do without.
struct ConstraintCheck {
    private let table: TableReader
    private let columns: [(reading: ColumnReading, constraints: SchemaField.Constraints)]
    private let keys: [[ColumnReading]]

    init(_ table: TableReader) {
        self.table = table
        let fields = table.schema?.fields ?? []
        columns = table.columns.compactMap { reading in
            guard let field = fields.first(where: { $0.name == reading.column.name }), reading.index != nil,
                !field.constraints.isEmpty
            else { return nil }
            return (reading, field.constraints)
        }
        let declared =
            (table.schema?.uniqueKeys ?? []) + fields.filter(\.constraints.isUnique).map { [$0.name] }
        keys = declared.filter { $0 != table.profile.key }.map { names in
            names.compactMap { name in table.columns.first { $0.column.name == name && $0.index != nil } }
        }.filter { !$0.isEmpty }
    }

    /// Checks every row.
    func check() {
        guard !columns.isEmpty || !keys.isEmpty else { return }
        var seen = [[String: Int]](repeating: [:], count: keys.count)
        for index in table.firstRow..<max(table.firstRow, table.file.text.rowCount)
        where !table.isBlank(index) {
            let row = RowReader(table: table, row: index)
            for (reading, constraints) in columns { check(row, reading, constraints) }
            for (number, key) in keys.enumerated() { check(row, key, &seen[number]) }
        }
    }

    private func check(
        _ row: RowReader, _ reading: ColumnReading, _ constraints: SchemaField.Constraints
    ) {
        let name = reading.column.name
        guard let cell = row.cell(reading) else {
            // An empty cell that the profile requires is reported when the row is read.
            if constraints.isRequired, !reading.column.isRequired {
                row.report(.warning, name, .cell(.missingByConstraint(column: name)))
            }
            return
        }
        let text = table.file.text.text(cell)
        if !constraints.allowed.isEmpty, !constraints.allowed.contains(text), !isKnownWord(reading, text) {
            let suggestion = NearMiss.nearest(to: text, in: constraints.allowed)
            row.report(
                .warning, name,
                .cell(
                    .notInList(
                        text: text, column: name, allowed: constraints.allowed, suggestion: suggestion)))
        }
        if let minimum = constraints.minimum, isBelow(cell, minimum, reading) == true {
            row.report(.warning, name, .cell(.belowMinimum(text: text, minimum: minimum)))
        }
        if let maximum = constraints.maximum, isAbove(cell, maximum, reading) == true {
            row.report(.warning, name, .cell(.aboveMaximum(text: text, maximum: maximum)))
        }
    }

    /// Whether a word that the schema does not have is reported elsewhere: when it is read.
    private func isKnownWord(_ reading: ColumnReading, _ text: String) -> Bool {
        if case .choice(let words) = reading.column.kind { return !words.contains(text) }
        return false
    }

    private func isBelow(_ cell: CellRange, _ bound: String, _ reading: ColumnReading) -> Bool? {
        compare(cell, bound, reading).map { $0 < 0 }
    }

    private func isAbove(_ cell: CellRange, _ bound: String, _ reading: ColumnReading) -> Bool? {
        compare(cell, bound, reading).map { $0 > 0 }
    }

    /// The cell minus the bound, or nil when they cannot be compared.
    private func compare(_ cell: CellRange, _ bound: String, _ reading: ColumnReading) -> Double? {
        let bytes = table.file.text.bytes
        let boundBytes = Array(bound.utf8)
        switch reading.column.kind {
        case .number, .integer:
            guard let value = reading.number.parse(bytes, cell.indices), let limit = Double(bound) else {
                return nil
            }
            return value - limit
        case .day:
            guard let day = reading.day.parse(bytes[cell.indices]),
                let limit = reading.day.parse(boundBytes[...]) ?? DayFormat.iso.parse(boundBytes[...])
            else { return nil }
            return Double(day - limit)
        case .text, .localText, .choice, .list, .localList: return nil
        }
    }

    /// A key of which a part is empty is not compared, as in SQL.
    private func check(_ row: RowReader, _ key: [ColumnReading], _ seen: inout [String: Int]) {
        let values = key.map(row.keyText)
        guard !values.contains("") else { return }
        let value = values.joined(separator: "\u{1F}")
        if let line = seen[value] {
            row.report(
                .warning, key[0].column.name,
                .cell(
                    .repeatedValue(
                        text: values.joined(separator: ", "),
                        column: key.map(\.column.name).joined(separator: ", "), firstLine: line)))
        } else {
            seen[value] = table.file.text.line(ofRow: row.row)
        }
    }
}
