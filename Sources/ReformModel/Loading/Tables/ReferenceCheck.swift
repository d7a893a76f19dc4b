internal import Diagnostics
internal import Notation

/// The keys of a table by which rows of others name its rows.
final class KnownKeys {
    /// Of each text of the package, whether it is a key; shorter than the texts where later ones are not.
    private var isKey: [Bool] = []
    private let keys: [UInt32]

    init(_ keys: [UInt32]) {
        self.keys = keys
        isKey = [Bool](repeating: false, count: Int(keys.max() ?? 0) + 1)
        for key in keys { isKey[Int(key)] = true }
        isKey[0] = false
    }

    /// Whether a text is a key.
    func contains(_ text: UInt32) -> Bool { Int(text) < isKey.count && isKey[Int(text)] }

    /// The keys as texts, for a suggestion.
    func names(_ texts: PackageTexts) -> [String] {
        if let known = sorted { return known }
        let names = keys.prefix(LoadLimits.suggestionNames).map { texts.text($0) }.sorted()
        sorted = names
        return names
    }
    private var sorted: [String]?
}

/// Reports cells that name a row of another table which is not there. The rows stay.
struct ReferenceCheck {
    let plan: TablePlan
    let columns: TableColumns
    let texts: PackageTexts
    /// The tables that were read; one that is absent is not missed: any table may be.
    let keys: [TableName: KnownKeys]

    /// The notes about one table's cells.
    func notes() -> NoteTally {
        var notes = NoteTally()
        for (slot, reading) in plan.columns.enumerated() where reading.index != nil {
            guard let table = reading.references, let known = keys[table] else { continue }
            if plan.slots[slot].kind == .list {
                checkLists(slot, reading, table, known, &notes)
            } else {
                checkTexts(slot, reading, table, known, &notes)
            }
        }
        return notes
    }

    private func checkTexts(
        _ slot: Int, _ reading: ColumnReading, _ table: TableName, _ known: KnownKeys,
        _ notes: inout NoteTally
    ) {
        guard plan.slots[slot].kind == .text else { return }
        let column = columns.texts[columns.places[slot]]
        for row in column.indices where column[row] != 0 && !known.contains(column[row]) {
            add(texts.text(column[row]), row, .cell(reading.index ?? 0), table, known, &notes)
        }
    }

    private func checkLists(
        _ slot: Int, _ reading: ColumnReading, _ table: TableName, _ known: KnownKeys,
        _ notes: inout NoteTally
    ) {
        let column = columns.texts[columns.places[slot]]
        for row in column.indices where column[row] != 0 {
            let items = ListItems.texts(texts.text(column[row]), reading.listDelimiter)
            for (index, item) in items.enumerated() {
                if let number = texts.find(item), known.contains(number) { continue }
                let spot = CellNote.Spot.item(
                    cell: reading.index ?? 0, index: index, delimiter: reading.listDelimiter)
                add(item, row, spot, table, known, &notes)
            }
        }
    }

    private func add(
        _ text: String, _ row: Int, _ spot: CellNote.Spot, _ table: TableName, _ known: KnownKeys,
        _ notes: inout NoteTally
    ) {
        let problem = CellProblem.unknownReference(
            text: text, table: table.rawValue,
            suggestion: NearMiss.nearest(to: text, in: known.names(texts)))
        notes.add(
            CellNote(
                severity: .warning, line: Int(columns.lines[row]), spot: spot, problem: .cell(problem)))
    }
}
