internal import Diagnostics
internal import Notation

/// Reads one piece of a file: finds the cells of its rows, then reads them column by column, and notes what
/// is wrong with them.
struct BlockParser: Sendable {
    let plan: TablePlan
    let scanner: RowScanner
    /// The rows that are not read, by their number in the file from 1.
    var rowsLeftOut: Set<Int> = []
    /// The number of the row before the piece; it counts only where rows are left out.
    var rowNumber = 0
    private(set) var cells = RowCells()

    init(_ plan: TablePlan, _ scanner: RowScanner) {
        self.plan = plan
        self.scanner = scanner
    }

    /// Forgets the piece before.
    mutating func clear() { cells.removeAll() }

    /// Finds the cells of the rows that begin before an end.
    ///
    /// - Returns: whether it came that far; false when the piece ends within a row.
    mutating func scan(
        _ bytes: Span<UInt8>, at position: inout Int, until end: Int, isLast: Bool, into block: inout RowBlock
    ) -> Bool {
        // Taken out, so that a line is added without a look at who else has them.
        var lines = block.columns.lines
        block.columns.lines = RowLines()
        defer { block.columns.lines = lines }
        while position < end, position < bytes.count {
            let start = position
            switch scanner.next(bytes, at: &position, isLast: isLast, into: &cells) {
            case .cut: return false
            case .nothing:
                block.lineCount += 1
                rowNumber += 1
            case .row:
                rowNumber += 1
                if rowsLeftOut.isEmpty || !rowsLeftOut.contains(rowNumber), !cells.isBlank(bytes) {
                    if !cells.faults.isEmpty { noteFaults(from: start, into: &block) }
                    if cells.count != plan.header.count { noteWidth(block.lineCount, into: &block) }
                    cells.keep(plan.width)
                    lines.append(UInt32(truncatingIfNeeded: block.lineCount))
                }
                block.lineCount += 1 + cells.lineBreaks
            }
        }
        return position >= end || isLast
    }

    /// Reads the cells that were found.
    mutating func read(_ bytes: Span<UInt8>, into block: inout RowBlock) {
        cells.begin()
        block.marks = [UInt8](repeating: 0, count: block.columns.lines.count)
        // Taken out, so that they are written to in their place.
        var texts = block.texts
        block.texts = TextTable()
        for slot in plan.slots.indices {
            let place = block.columns.places[slot]
            switch plan.slots[slot].kind {
            case .text, .list:
                var column = block.columns.texts[place]
                block.columns.texts[place] = []
                readTexts(bytes, slot, among: &texts, into: &column, &block)
                if plan.slots[slot].isIdentity { block.noteIdentities(column, among: texts.count) }
                block.columns.texts[place] = column
            case .isoDay, .day:
                var column = block.columns.days[place]
                block.columns.days[place] = []
                readDays(bytes, slot, into: &column, &block)
                block.columns.days[place] = column
            case .plainNumber, .number:
                var column = block.columns.numbers[place]
                block.columns.numbers[place] = []
                readNumbers(bytes, slot, into: &column, &block)
                block.columns.numbers[place] = column
            case .choice:
                var column = block.columns.choices[place]
                block.columns.choices[place] = []
                readChoices(bytes, slot, into: &column, &block)
                block.columns.choices[place] = column
            }
        }
        block.texts = texts
        if !plan.readsAll || scanner.comment != nil || !rowsLeftOut.isEmpty { block.hasUnreadText = true }
        block.validateTexts()
        for rule in plan.furtherRules {
            for row in block.marks.indices { check(bytes, rule, cell(row, rule.cell), row, into: &block) }
        }
    }

    /// A cell of a row that was kept.
    @inline(__always)
    func cell(_ row: Int, _ index: Int) -> CellRange { cells.ranges[row * plan.width + index] }

    /// Reads a column: most cells in a loop of their own, which stops at each that wants a closer look.
    ///
    /// - Parameters:
    ///   - plain: reads cells from a row on; gives the row at which it stopped, or the count of the rows.
    ///   - closer: reads the cell of a row, whatever stands in it, and notes what is wrong.
    @inline(__always)
    private func readColumn<Value>(
        _ slot: Int, into column: inout [Value], rows: Int, absent: Value,
        plain: (PlainCells, inout [Value], Int) -> Int, closer: (Int) -> Value
    ) {
        let cells = PlainCells(plan.slots[slot], every: plan.width)
        // What the piece before left is written over: every row gets a value.
        if column.count < rows { column = [Value](repeating: absent, count: rows) }
        column.removeLast(column.count - rows)
        var row = 0
        while row < rows {
            if let cells {
                row = plain(cells, &column, row)
                guard row < rows else { return }
            }
            column[row] = closer(row)
            row += 1
        }
    }

    private func readTexts(
        _ bytes: Span<UInt8>, _ slot: Int, among texts: inout TextTable, into column: inout [UInt32],
        _ block: inout RowBlock
    ) {
        var cleaned: [UInt8] = []
        readColumn(slot, into: &column, rows: block.marks.count, absent: 0) { plain, column, row in
            plain.findTexts(bytes, cells.ranges.span, texts, into: &column, from: row)
        } closer: { row in
            text(bytes, slot, row, among: &texts, &cleaned, into: &block)
        }
    }

    private func readDays(
        _ bytes: Span<UInt8>, _ slot: Int, into column: inout [Int32], _ block: inout RowBlock
    ) {
        var memory = MonthMemory()
        let rows = block.marks.count
        readColumn(slot, into: &column, rows: rows, absent: TableColumns.noDay) { plain, column, row in
            plain.readDays(bytes, cells.ranges.span, &memory, into: &column, from: row)
        } closer: { row in
            day(bytes, slot, row, into: &block)
        }
    }

    private func readNumbers(
        _ bytes: Span<UInt8>, _ slot: Int, into column: inout [Double], _ block: inout RowBlock
    ) {
        readColumn(slot, into: &column, rows: block.marks.count, absent: .nan) { plain, column, row in
            plain.readNumbers(bytes, cells.ranges.span, into: &column, from: row)
        } closer: { row in
            number(bytes, slot, row, into: &block)
        }
    }

    private func readChoices(
        _ bytes: Span<UInt8>, _ slot: Int, into column: inout [UInt8], _ block: inout RowBlock
    ) {
        readColumn(slot, into: &column, rows: block.marks.count, absent: 0) { plain, column, row in
            plain.readChoices(bytes, cells.ranges.span, plan.words, into: &column, from: row)
        } closer: { row in
            choice(bytes, slot, row, into: &block)
        }
    }

    /// The bytes of a cell on their own.
    static func copy(_ bytes: Span<UInt8>, _ cell: CellRange) -> [UInt8] {
        var copy: [UInt8] = []
        copy.reserveCapacity(cell.end - cell.start)
        for index in cell.start..<max(cell.start, cell.end) { copy.append(bytes[index]) }
        return copy
    }

    /// The text of a cell for a message.
    func shown(_ bytes: Span<UInt8>, _ cell: CellRange) -> String { CellText.text(bytes, cell, scanner) }
}
