internal import Diagnostics

/// A table that a row is to be added to: how its file is written, and what it holds.
struct OpenTable {
    /// A row as the file will have it.
    struct Written {
        /// With what ends the line before, and its own end.
        let bytes: [UInt8]
        /// Alone.
        let row: String
    }

    let source: TableSource
    let bytes: [UInt8]
    let end: TableEnd
    private let head: TableHead
    private let scanner: RowScanner
    private let plan: TablePlan

    /// Opens a table of a package.
    ///
    /// - Throws: that there is none, or that it cannot be read as one.
    init(_ table: TableName, in package: PreparedPackage) throws(RecordProblem) {
        guard let source = package.sources.first(where: { $0.table == table }) else {
            throw .noTable(table: table.rawValue)
        }
        guard let file = package.files[source.path] else { throw .unreadableTable(table: table.rawValue) }
        let bytes = file.whole()
        // What was read is one state of the file: the rest is worked out from these bytes alone.
        let same = PackageFile(source.path, bytes: bytes)
        guard let head = try? TableHead(same, source.dialect) else {
            throw .unreadableTable(table: table.rawValue)
        }
        var opening = TableOpening(
            Profile.table(table), source.schema, header: source.dialect.hasHeader ? head.names : nil,
            line: head.line, nullText: source.dialect.nullText)
        guard let plan = opening.plan() else { throw .unreadableTable(table: table.rawValue) }
        self.source = source
        self.bytes = bytes
        self.head = head
        self.plan = plan
        scanner = head.scanner(width: plan.header.count)
        end = TableEnd(bytes, head, scanner)
    }

    /// How many rows the file would have with these bytes.
    func rows(of bytes: [UInt8]) -> Int { TableEnd(bytes, head, scanner).rows }

    /// Writes a row.
    ///
    /// - Throws: what cannot be written into this file.
    func row(of draft: RowDraft) throws(RecordProblem) -> Written {
        var cells = [String](repeating: "", count: plan.header.count)
        for entry in draft.entries {
            guard let reading = plan.columns.first(where: { $0.column.name == entry.column }),
                let index = reading.index
            else {
                if entry.isAdded { continue }
                throw .columnMissing(column: entry.column, file: source.path)
            }
            cells[index] = try CellWriting(reading: reading).text(entry.value)
        }
        let (row, unwritable) = RowWriting(scanner: scanner).row(cells)
        if let unwritable {
            throw .notWritable(text: cells[unwritable], column: plan.header[unwritable])
        }
        return Written(
            bytes: end.mending + row + end.lineEnd, row: String(decoding: row, as: UTF8.self))
    }
}
