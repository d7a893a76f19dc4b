internal import Diagnostics
internal import Notation

/// Holds one foreign key of the package's own schemas against the rows of both tables. A key of which a part
/// is empty is not compared, as in SQL, and a part that cannot be read has its finding already.
struct ForeignKeyCheck {
    let key: ForeignKeys.Key
    let here: ComparedColumns
    let there: ComparedColumns
    let texts: PackageTexts

    /// The values among which the one that was meant is looked for.
    private let names: [String]

    init(key: ForeignKeys.Key, here: ComparedColumns, there: ComparedColumns, texts: PackageTexts) {
        (self.key, self.here, self.there, self.texts) = (key, here, there, texts)
        guard key.referenced.count == 1, let column = there.named(key.referenced)?.first else {
            names = []
            return
        }
        let rows = there.lines.indices.prefix(LoadLimits.suggestionNames)
        names = rows.filter { column.bits($0) != nil }.map { column.text($0, texts) }.sorted()
    }

    /// The notes about cells that name no row. A table whose file lacks one of the columns is not checked:
    /// that it does is found with its header.
    func notes() -> NoteTally {
        guard let own = here.named(key.fields), let others = there.named(key.referenced) else {
            return NoteTally()
        }
        let pairs = zip(own, others).map { ComparedColumn.alike($0, $1, texts) }
        let known = tuples(of: pairs.map(\.1))
        if own.count == 1, let delimiter = own[0].listDelimiter {
            return listNotes(own[0], delimiter, known)
        }
        var notes = NoteTally()
        let columns = pairs.map(\.0)
        for row in here.lines.indices {
            let tuple = columns.compactMap { $0.bits(row) }
            guard tuple.count == columns.count, !known.contains(tuple) else { continue }
            add(own.map { $0.text(row, texts) }, row, .cell(own[0].cell), to: &notes)
        }
        return notes
    }

    /// Each item of a list names a row.
    private func listNotes(
        _ column: ComparedColumn, _ delimiter: UInt8, _ known: TupleSet
    ) -> NoteTally {
        var notes = NoteTally()
        for row in here.lines.indices where column.bits(row) != nil {
            for (index, item) in ListItems.texts(column.text(row, texts), delimiter).enumerated() {
                if let number = texts.find(item), known.contains([UInt64(number)]) { continue }
                let spot = CellNote.Spot.item(cell: column.cell, index: index, delimiter: delimiter)
                add([item], row, spot, to: &notes)
            }
        }
        return notes
    }

    private func tuples(of columns: [ComparedColumn]) -> TupleSet {
        var tuples = TupleSet()
        for row in there.lines.indices {
            let tuple = columns.compactMap { $0.bits(row) }
            if tuple.count == columns.count { tuples.insert(tuple) }
        }
        return tuples
    }

    private func add(
        _ values: [String], _ row: Int, _ spot: CellNote.Spot, to notes: inout NoteTally
    ) {
        let suggestion = NearMiss.nearest(to: values[0], in: names)
        let problem = CellProblem.unknownReference(
            text: values.joined(separator: ", "), columns: key.isToProfileKey ? [] : key.referenced,
            table: key.other.rawValue, suggestion: suggestion)
        notes.add(
            CellNote(severity: .warning, line: Int(here.lines[row]), spot: spot, problem: .cell(problem)))
    }
}
