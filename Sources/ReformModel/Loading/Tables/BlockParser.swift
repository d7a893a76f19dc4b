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
        block.columns.lines = []
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
        for slot in plan.slots.indices {
            let place = block.columns.places[slot]
            switch plan.slots[slot].kind {
            case .text, .list:
                var column = block.columns.texts[place]
                block.columns.texts[place] = []
                readTexts(bytes, slot, into: &column, &block)
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
        if !plan.readsAll || scanner.comment != nil || !rowsLeftOut.isEmpty { block.hasUnreadText = true }
        block.validateTexts()
        for rule in plan.furtherRules {
            for row in block.marks.indices { check(bytes, rule, cell(row, rule.cell), row, into: &block) }
        }
    }

    /// A cell of a row that was kept.
    @inline(__always)
    func cell(_ row: Int, _ index: Int) -> CellRange { cells.ranges[row * plan.width + index] }

    /// Goes through a column: gives the cells that hold something, and notes those that should and do not.
    @inline(__always)
    private func readColumn<Value>(
        _ bytes: Span<UInt8>, _ slot: Int, into column: inout [Value], _ block: inout RowBlock,
        absent: Value, _ value: (CellRange, Int, inout RowBlock) -> Value
    ) {
        let rows = block.marks.count
        let description = plan.slots[slot]
        let wantsText = description.isRequired || description.isWanted
        column += [Value](repeating: absent, count: rows)
        var values = column.mutableSpan
        let ranges = cells.ranges.span
        let width = plan.width
        var index = Int(description.cell)
        let isThere = index >= 0
        for row in 0..<rows {
            if isThere {
                let cell = CellText.trimmed(bytes, ranges[index])
                index &+= width
                if !cell.isEmpty, !(description.hasMissing && isMissing(bytes, cell, slot)) {
                    values[row] = value(cell, row, &block)
                    continue
                }
            }
            if wantsText { noteEmpty(slot, row, into: &block) }
        }
    }

    private func readTexts(
        _ bytes: Span<UInt8>, _ slot: Int, into column: inout [UInt32], _ block: inout RowBlock
    ) {
        let description = plan.slots[slot]
        var texts = block.texts
        block.texts = TextTable()
        defer {
            block.texts = texts
            if description.isIdentity { block.noteIdentities(column) }
        }
        column += [UInt32](repeating: 0, count: block.marks.count)
        // Of most cells it is enough to see that their text is known.
        let isSimple = !description.hasMissing && !description.isConstrained && description.cell >= 0
        var cleaned: [UInt8] = []
        var row = 0
        while row < column.count {
            if isSimple {
                row = texts.findAll(
                    bytes, cells.ranges.span, from: Int(description.cell), every: plan.width, into: &column,
                    at: row)
                guard row < column.count else { return }
            }
            column[row] = readText(bytes, slot, row, &texts, &cleaned, &block)
            row += 1
        }
    }

    @inline(never)
    private func readText(
        _ bytes: Span<UInt8>, _ slot: Int, _ row: Int, _ texts: inout TextTable, _ cleaned: inout [UInt8],
        _ block: inout RowBlock
    ) -> UInt32 {
        let description = plan.slots[slot]
        let index = Int(description.cell)
        let cell = index < 0 ? CellRange(0, 0) : CellText.trimmed(bytes, cell(row, index))
        guard !cell.isEmpty, !(description.hasMissing && isMissing(bytes, cell, slot)) else {
            if description.isRequired || description.isWanted { noteEmpty(slot, row, into: &block) }
            return 0
        }
        if description.isConstrained { checkText(bytes, cell, slot, row, into: &block) }
        if CellText.isPlain(bytes, cell) { return texts.number(of: bytes, cell.start, cell.end) }
        CellText.clean(bytes, cell, scanner, into: &cleaned)
        return texts.number(of: cleaned.span, 0, cleaned.count)
    }

    private func readDays(
        _ bytes: Span<UInt8>, _ slot: Int, into column: inout [Int32], _ block: inout RowBlock
    ) {
        let isISO = plan.slots[slot].kind == .isoDay
        let isConstrained = plan.slots[slot].isConstrained
        var memory = MonthMemory()
        readColumn(bytes, slot, into: &column, &block, absent: TableColumns.noDay) { cell, row, block in
            let found =
                isISO
                ? memory.day(bytes, cell.start, cell.end) : otherDay(bytes, cell, slot)?.number
            guard let day = found else {
                noteDay(bytes, cell, slot, row, into: &block)
                return TableColumns.unreadableDay
            }
            if isConstrained { checkDay(Day(number: day), bytes, cell, slot, row, into: &block) }
            return day
        }
    }

    private func readNumbers(
        _ bytes: Span<UInt8>, _ slot: Int, into column: inout [Double], _ block: inout RowBlock
    ) {
        let description = plan.slots[slot]
        let isPlain = description.kind == .plainNumber
        readColumn(bytes, slot, into: &column, &block, absent: .nan) { cell, row, block in
            let plain =
                isPlain ? NumberFormat.plain(bytes, cell.start, cell.end, description.decimal) : nil
            guard let value = plain ?? otherNumber(bytes, cell, slot) else {
                noteNumber(bytes, cell, slot, row, into: &block)
                return .nan
            }
            if description.wantsWhole, Int(exactly: value) == nil {
                note(.error, slot, row, .cell(.notInteger(text: shown(bytes, cell))), into: &block)
                mark(slot, row, &block)
                return .nan
            }
            if description.isConstrained { checkNumber(value, bytes, cell, slot, row, into: &block) }
            return value
        }
    }

    private func readChoices(
        _ bytes: Span<UInt8>, _ slot: Int, into column: inout [UInt8], _ block: inout RowBlock
    ) {
        let description = plan.slots[slot]
        let words = Int(description.firstWord)..<Int(description.firstWord + description.wordCount)
        readColumn(bytes, slot, into: &column, &block, absent: 0) { cell, row, block in
            let place = plan.words.place(of: bytes, cell.start, cell.end, among: words)
            if place > 0 {
                if description.isConstrained { checkText(bytes, cell, slot, row, into: &block) }
                return UInt8(truncatingIfNeeded: place)
            }
            noteWord(bytes, cell, slot, row, into: &block)
            return TableColumns.unknownWord
        }
    }

    @inline(never)
    private func otherNumber(_ bytes: Span<UInt8>, _ cell: CellRange, _ slot: Int) -> Double? {
        let copy = BlockParser.copy(bytes, cell)
        return plan.reading(slot).number.parse(copy, 0..<copy.count)
    }

    @inline(never)
    private func otherDay(_ bytes: Span<UInt8>, _ cell: CellRange, _ slot: Int) -> Day? {
        plan.reading(slot).day.parse(BlockParser.copy(bytes, cell)[...])
    }

    @inline(never)
    private func isMissing(_ bytes: Span<UInt8>, _ cell: CellRange, _ slot: Int) -> Bool {
        let text = bytes.extracting(cell.indices)
        return plan.reading(slot).missing.contains { text.isEqual(to: $0) }
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
