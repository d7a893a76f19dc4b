internal import Diagnostics

/// Joins the pieces of a table in their order: numbers its texts among all texts of the package, counts its
/// lines, and compares its keys.
struct TableMerge {
    let plan: TablePlan
    private(set) var columns: TableColumns
    private(set) var notes = NoteTally()
    /// Where the pieces begin: the byte of the file, and the lines before it.
    private(set) var pieces: [TablePiece] = []
    /// The texts of the package.
    var texts: PackageTexts
    /// The byte of the file at which the next piece begins.
    private(set) var end: Int
    private(set) var linesBefore: Int
    /// Whether there are more rows than are read.
    private(set) var isFull = false
    private let bytesTotal: Int
    /// The rows by their key, and by each further set of columns that no two rows may have alike.
    private var keys: RowKeys
    private var uniqueKeys: [RowKeys]
    private var hasRoom = false

    /// A merge of what follows the header.
    init(_ plan: TablePlan, texts: PackageTexts, from start: Int, line: Int, bytesTotal: Int) {
        self.plan = plan
        self.texts = texts
        self.bytesTotal = bytesTotal
        columns = TableColumns(plan)
        end = start
        linesBefore = line - 1
        let columns = columns
        let areFew = bytesTotal <= TableMerge.fewBytes
        keys = RowKeys(plan.key, of: columns, areFew: areFew)
        uniqueKeys = plan.uniqueKeys.map { RowKeys($0.slots, of: columns, areFew: areFew) }
    }

    /// The bytes of a file that has few rows, whatever stands in it.
    private static let fewBytes = 64 << 10

    /// Takes the next piece; it must begin where the last one ended.
    mutating func take(_ block: inout RowBlock) {
        if !hasRoom { reserve(block) }
        pieces.append(TablePiece(offset: block.start, linesBefore: linesBefore, end: block.end))
        let first = columns.rowCount
        let rows = min(block.rowCount, LoadLimits.rows - first)
        if rows < block.rowCount { noteFull(block, rows) }
        texts.number(&block)
        columns.append(
            block.columns, rows: rows, linesBefore: linesBefore + 1, textNumbers: block.packageNumbers)
        notes.take(block.notes, linesBefore: linesBefore + 1)
        claimKeys(first, rows, block)
        linesBefore += block.lineCount
        end = block.end
    }

    /// Makes room by the size of the first piece: a column that grows by doubling needs three times as much.
    private mutating func reserve(_ block: borrowing RowBlock) {
        let bytes = max(1, block.end - block.start)
        let rest = max(0, bytesTotal - block.start)
        let expected =
            bytes >= rest
            ? block.rowCount
            : min(LoadLimits.rows, Int(Double(block.rowCount) / Double(bytes) * Double(rest) * 1.03) + 64)
        columns.reserve(expected)
        hasRoom = true
    }

    /// Notes the keys of the rows. A row that has the key of an earlier one is left out.
    private mutating func claimKeys(_ first: Int, _ rows: Int, _ block: borrowing RowBlock) {
        for row in 0..<rows where block.marks[row] & RowBlock.Mark.leftOut != 0 {
            columns.leftOut.insert(first + row)
        }
        if let slot = plan.key.first {
            for (row, earlier) in keys.claim(first, columns, block.marks, rows)
            where !columns.isAbsent(slot, row) {
                columns.leftOut.insert(row)
                noteRepeated(row, earlier)
            }
        }
        for (index, key) in plan.uniqueKeys.enumerated() {
            for (row, earlier) in uniqueKeys[index].claim(first, columns, block.marks, rows)
            // A key of which a part is empty is not compared, as in SQL.
            where !key.slots.contains(where: { columns.isAbsent($0, row) }) {
                noteRepeated(row, earlier, key)
            }
        }
    }

    private mutating func noteRepeated(_ row: Int, _ earlier: Int, _ key: TablePlan.UniqueKey) {
        let values = key.slots.map { text($0, row) }.joined(separator: ", ")
        let problem = CellProblem.repeatedValue(
            text: values, column: key.names.joined(separator: ", "), firstLine: Int(columns.lines[earlier]))
        note(.warning, row, key.slots[0], .cell(problem))
    }

    private mutating func noteRepeated(_ row: Int, _ earlier: Int) {
        let problem = CellProblem.duplicateKey(
            columns: plan.profile.key, values: plan.key.map { text($0, row) },
            firstLine: Int(columns.lines[earlier]))
        note(.error, row, plan.key[0], .cell(problem))
    }

    private mutating func noteFull(_ block: borrowing RowBlock, _ rows: Int) {
        guard !isFull else { return }
        isFull = true
        let line = linesBefore + 1 + Int(block.columns.lines[rows])
        notes.add(
            CellNote(
                severity: .error, line: line, spot: .row,
                problem: .table(.tooManyRows(limit: LoadLimits.rows))))
    }

    private mutating func note(_ severity: Severity, _ row: Int, _ slot: Int, _ problem: Problem) {
        let cell = max(0, Int(plan.slots[slot].cell))
        notes.add(
            CellNote(
                severity: severity, line: Int(columns.lines[row]), spot: .cell(cell), problem: problem))
    }

    /// The text of a cell as a message has it.
    private func text(_ slot: Int, _ row: Int) -> String {
        ReadCell(columns, slot, row).text(plan, slot, texts)
    }
}

/// Where a piece of a file begins, so that one of its lines is found again without reading from the start.
struct TablePiece: Sendable {
    /// The byte of the file.
    let offset: Int
    /// The lines before it.
    let linesBefore: Int
    /// The byte of the file after its last row.
    let end: Int
}
