internal import Diagnostics
internal import Notation

/// Reads the rows of one piece of a file into slots, and notes what is wrong with their cells.
struct BlockParser {
    let plan: TablePlan
    let scanner: RowScanner
    /// The rows that are not read, by their number in the file from 1, and the number of the row before the
    /// piece; nil where no row is left out.
    var rowsLeftOut: Set<Int> = []
    var rowNumber = 0
    private var cells = RowCells()
    /// The cell and number of the text that a slot had in the row before: columns repeat themselves.
    private var lastCell: [CellRange]
    private var lastNumber: [UInt32]

    init(_ plan: TablePlan, _ scanner: RowScanner) {
        self.plan = plan
        self.scanner = scanner
        lastCell = [CellRange](repeating: CellRange(0, 0), count: plan.stride)
        lastNumber = [UInt32](repeating: 0, count: plan.stride)
    }

    /// Forgets the row before: the bytes it points to are gone.
    mutating func forgetLastRow() {
        for slot in lastCell.indices { lastCell[slot] = CellRange(0, 0) }
    }

    /// Reads the rows that begin before an end.
    ///
    /// - Returns: whether it came that far; false when the piece ends within a row.
    mutating func parse(
        _ bytes: Span<UInt8>, at position: inout Int, until end: Int, isLast: Bool, into block: inout RowBlock
    ) -> Bool {
        while position < end, position < bytes.count {
            let start = position
            switch scanner.next(bytes, at: &position, isLast: isLast, into: &cells) {
            case .cut: return false
            case .nothing:
                block.lineCount += 1
                rowNumber += 1
            case .row:
                rowNumber += 1
                if rowsLeftOut.isEmpty || !rowsLeftOut.contains(rowNumber) {
                    take(bytes, from: start, into: &block)
                }
                block.lineCount += 1 + cells.lineBreaks
            }
        }
        return position >= end || isLast
    }

    /// Takes the row whose cells were just found.
    private mutating func take(_ bytes: Span<UInt8>, from start: Int, into block: inout RowBlock) {
        if isBlank(bytes) { return }
        let line = block.lineCount
        if !cells.faults.isEmpty { noteFaults(from: start, into: &block) }
        if cells.count != plan.header.count { noteWidth(line, into: &block) }
        var marks = UInt32(line)
        for slot in 0..<plan.slots.count {
            let column = plan.slots[slot]
            var value = TablePlan.absent
            if let whole = column.cell < 0 ? nil : cells[Int(column.cell)] {
                let cell = CellText.trimmed(bytes, whole)
                if !cell.isEmpty, !(column.hasMissing && isMissing(bytes, cell, slot)) {
                    value = read(bytes, cell, slot, column, line, into: &block)
                    if value == TablePlan.unreadable, column.isRequired { marks |= RowBlock.Mark.leftOut }
                    if column.isKey, value == TablePlan.unreadable || value == TablePlan.unknownWord {
                        marks |= RowBlock.Mark.hasNoKey
                    }
                } else {
                    noteEmpty(slot, column, line, &marks, into: &block)
                }
            } else {
                noteEmpty(slot, column, line, &marks, into: &block)
            }
            block.slots.append(value)
        }
        for rule in plan.furtherRules { check(bytes, rule, cells[rule.cell], line, into: &block) }
        block.lines.append(marks)
    }

    @inline(__always)
    private mutating func read(
        _ bytes: Span<UInt8>, _ cell: CellRange, _ slot: Int, _ column: TablePlan.Slot, _ line: Int,
        into block: inout RowBlock
    ) -> UInt64 {
        switch column.kind {
        case .text, .list:
            let number = text(bytes, cell, slot, column.isIdentity, into: &block)
            if column.isConstrained { checkText(bytes, cell, slot, line, into: &block) }
            return UInt64(number)
        case .isoDay:
            if let day = DayFormat.isoDay(bytes, cell.start, cell.end) {
                if column.isConstrained { checkDay(day, bytes, cell, slot, line, into: &block) }
                return UInt64(UInt32(bitPattern: day.number))
            }
            noteDay(bytes, cell, slot, line, into: &block)
            return TablePlan.unreadable
        case .plainNumber:
            if let value = NumberFormat.plain(bytes, cell.start, cell.end, column.decimal) {
                return number(value, bytes, cell, slot, column, line, into: &block)
            }
            return otherNumber(bytes, cell, slot, column, line, into: &block)
        case .number: return otherNumber(bytes, cell, slot, column, line, into: &block)
        case .day: return otherDay(bytes, cell, slot, column, line, into: &block)
        case .choice: return choice(bytes, cell, slot, column, line, into: &block)
        }
    }

    @inline(__always)
    private mutating func text(
        _ bytes: Span<UInt8>, _ cell: CellRange, _ slot: Int, _ isIdentity: Bool, into block: inout RowBlock
    ) -> UInt32 {
        if isSame(bytes, cell, lastCell[slot]) { return lastNumber[slot] }
        let number: UInt32
        if CellText.isPlain(bytes, cell) {
            number = block.texts.number(of: bytes, cell.start, cell.end)
        } else {
            let cleaned = CellText.cleaned(bytes, cell, scanner)
            number = block.texts.number(of: cleaned.span, 0, cleaned.count)
        }
        while block.isIdentity.count <= Int(number) { block.isIdentity.append(false) }
        if isIdentity { block.isIdentity[Int(number)] = true }
        lastCell[slot] = cell
        lastNumber[slot] = number
        return number
    }

    @inline(__always)
    private func isSame(_ bytes: Span<UInt8>, _ cell: CellRange, _ last: CellRange) -> Bool {
        let count = cell.end - cell.start
        guard last.end - last.start == count, last.isEncoded == cell.isEncoded else { return false }
        for offset in 0..<count where bytes[cell.start + offset] != bytes[last.start + offset] {
            return false
        }
        return true
    }

    @inline(__always)
    private func number(
        _ value: Double, _ bytes: Span<UInt8>, _ cell: CellRange, _ slot: Int, _ column: TablePlan.Slot,
        _ line: Int, into block: inout RowBlock
    ) -> UInt64 {
        if column.wantsWhole, Int(exactly: value) == nil {
            note(.error, slot, line, .cell(.notInteger(text: shown(bytes, cell))), into: &block)
            return TablePlan.unreadable
        }
        if column.isConstrained { checkNumber(value, bytes, cell, slot, line, into: &block) }
        return value.bitPattern
    }

    private func otherNumber(
        _ bytes: Span<UInt8>, _ cell: CellRange, _ slot: Int, _ column: TablePlan.Slot, _ line: Int,
        into block: inout RowBlock
    ) -> UInt64 {
        let format = plan.reading(slot).number
        let copy = BlockParser.copy(bytes, cell)
        if let value = format.parse(copy, 0..<copy.count) {
            return number(value, bytes, cell, slot, column, line, into: &block)
        }
        let problem = NumberProblem.describe(copy.span, format: format)
        note(.error, slot, line, .cell(problem), into: &block)
        return TablePlan.unreadable
    }

    private func otherDay(
        _ bytes: Span<UInt8>, _ cell: CellRange, _ slot: Int, _ column: TablePlan.Slot, _ line: Int,
        into block: inout RowBlock
    ) -> UInt64 {
        let copy = BlockParser.copy(bytes, cell)
        guard let day = plan.reading(slot).day.parse(copy[...]) else {
            noteDay(bytes, cell, slot, line, into: &block)
            return TablePlan.unreadable
        }
        if column.isConstrained { checkDay(day, bytes, cell, slot, line, into: &block) }
        return UInt64(UInt32(bitPattern: day.number))
    }

    @inline(__always)
    private func choice(
        _ bytes: Span<UInt8>, _ cell: CellRange, _ slot: Int, _ column: TablePlan.Slot, _ line: Int,
        into block: inout RowBlock
    ) -> UInt64 {
        for word in 0..<column.wordCount
        where plan.words.holds(Int(column.firstWord + word), bytes, cell.start, cell.end) {
            if column.isConstrained { checkText(bytes, cell, slot, line, into: &block) }
            return UInt64(word)
        }
        noteWord(bytes, cell, slot, line, into: &block)
        return TablePlan.unknownWord
    }

    private func isMissing(_ bytes: Span<UInt8>, _ cell: CellRange, _ slot: Int) -> Bool {
        for missing in plan.reading(slot).missing where missing.count == cell.end - cell.start {
            if missing.indices.allSatisfy({ bytes[cell.start + $0] == missing[$0] }) { return true }
        }
        return false
    }

    /// Whether a row has nothing in any cell, as spreadsheets leave them below a table.
    @inline(__always)
    private func isBlank(_ bytes: Span<UInt8>) -> Bool {
        for index in cells.ranges.indices
        where !CellText.trimmed(bytes, cells.ranges[index]).isEmpty { return false }
        return !cells.hasMoreText
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

/// What is noted of a row.
extension BlockParser {
    func note(
        _ severity: Severity, _ slot: Int, _ line: Int, _ problem: @autoclosure () -> Problem,
        into block: inout RowBlock
    ) {
        let cell = Int(plan.slots[slot].cell)
        let spot = CellNote.Spot.cell(cell < 0 ? plan.header.count : cell)
        block.notes.add(CellNote(severity: severity, line: line, spot: spot, problem: problem()))
    }

    @inline(__always)
    private func noteEmpty(
        _ slot: Int, _ column: TablePlan.Slot, _ line: Int, _ marks: inout UInt32, into block: inout RowBlock
    ) {
        if !column.isRequired, !column.isWanted { return }
        noteMissing(slot, column, line, &marks, into: &block)
    }

    private func noteMissing(
        _ slot: Int, _ column: TablePlan.Slot, _ line: Int, _ marks: inout UInt32, into block: inout RowBlock
    ) {
        let name = plan.reading(slot).column.name
        guard column.isRequired else {
            note(.warning, slot, line, .cell(.missingByConstraint(column: name)), into: &block)
            return
        }
        // A translation will do.
        for (_, slot) in plan.translations[plan.columnOfSlot[slot] ?? 0] {
            if let cell = cells[Int(plan.slots[slot].cell)], !cell.isEmpty { return }
        }
        note(.error, slot, line, .cell(.missingRequired(column: name)), into: &block)
        marks |= RowBlock.Mark.leftOut
    }

    private func noteWidth(_ line: Int, into block: inout RowBlock) {
        let (found, expected) = (cells.count, plan.header.count)
        if found < expected {
            let problem = Problem.table(.tooFewCells(found: found, expected: expected))
            block.notes.add(
                CellNote(severity: .warning, line: line, spot: .cell(found), problem: problem))
        } else if cells.hasMoreText || cells.ranges.dropFirst(expected).contains(where: { !$0.isEmpty }) {
            let problem = Problem.table(.tooManyCells(found: found, expected: expected))
            block.notes.add(
                CellNote(severity: .warning, line: line, spot: .cells(from: expected), problem: problem))
        }
    }

    private func noteFaults(from start: Int, into block: inout RowBlock) {
        let quote = scanner.quote.map { String(UnicodeScalar($0)) } ?? ""
        for fault in cells.faults {
            let (severity, problem): (Severity, Problem) =
                switch fault.kind {
                case .unclosedQuote: (.error, .table(.unclosedQuote(quote: quote)))
                case .strayQuote: (.warning, .table(.strayQuote(quote: quote)))
                case .tooLong(let count):
                    (.warning, .cell(.tooLong(bytes: count, limit: LoadLimits.cellBytes)))
                }
            let spot = CellNote.Spot.bytes(offset: fault.offset - start, count: 1)
            block.notes.add(
                CellNote(severity: severity, line: block.lineCount, spot: spot, problem: problem))
        }
    }

    private func noteDay(
        _ bytes: Span<UInt8>, _ cell: CellRange, _ slot: Int, _ line: Int, into block: inout RowBlock
    ) {
        let copy = BlockParser.copy(bytes, cell)
        let problem = DayProblem.describe(copy[...], format: plan.reading(slot).day)
        note(.error, slot, line, .cell(problem), into: &block)
    }

    private func noteWord(
        _ bytes: Span<UInt8>, _ cell: CellRange, _ slot: Int, _ line: Int, into block: inout RowBlock
    ) {
        let column = plan.reading(slot).column
        guard case .choice(let allowed) = column.kind else { return }
        let text = shown(bytes, cell)
        let problem = CellProblem.notInList(
            text: text, column: column.name, allowed: allowed,
            suggestion: NearMiss.nearest(to: text, in: allowed))
        note(.warning, slot, line, .cell(problem), into: &block)
    }
}
