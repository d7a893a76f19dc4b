internal import Diagnostics
internal import Notation

/// What is noted of the rows of a piece.
extension BlockParser {
    /// Notes something of the cell of a slot.
    @inline(never)
    func note(
        _ severity: Severity, _ slot: Int, _ row: Int, _ problem: Problem, into block: inout RowBlock
    ) {
        let cell = Int(plan.slots[slot].cell)
        let spot = CellNote.Spot.cell(cell < 0 ? plan.header.count : cell)
        let line = Int(block.columns.lines[row])
        block.notes.add(CellNote(severity: severity, line: line, spot: spot, problem: problem))
    }

    /// Marks a row of which a cell cannot be read.
    @inline(never)
    func mark(_ slot: Int, _ row: Int, _ block: inout RowBlock) {
        if plan.slots[slot].isRequired { block.marks[row] |= RowBlock.Mark.leftOut }
        if plan.slots[slot].isKey { block.marks[row] |= RowBlock.Mark.hasNoKey }
    }

    @inline(never)
    func noteEmpty(_ slot: Int, _ row: Int, into block: inout RowBlock) {
        let name = plan.reading(slot).column.name
        guard plan.slots[slot].isRequired else {
            note(.warning, slot, row, .cell(.missingByConstraint(column: name)), into: &block)
            return
        }
        // A translation will do, if the package's own schema does not want more.
        for (_, translation) in plan.translations[plan.columnOfSlot[slot] ?? 0]
        where !cell(row, Int(plan.slots[translation].cell)).isEmpty {
            if plan.slots[slot].isWanted, plan.slots[slot].cell >= 0 {
                note(.warning, slot, row, .cell(.missingByConstraint(column: name)), into: &block)
            }
            return
        }
        note(.error, slot, row, .cell(.missingRequired(column: name)), into: &block)
        block.marks[row] |= RowBlock.Mark.leftOut
    }

    @inline(never)
    func noteDay(
        _ bytes: Span<UInt8>, _ cell: CellRange, _ slot: Int, _ row: Int, into block: inout RowBlock
    ) {
        let copy = BlockParser.copy(bytes, cell)
        let problem = DayProblem.describe(copy[...], format: plan.reading(slot).day)
        note(.error, slot, row, .cell(problem), into: &block)
        mark(slot, row, &block)
        block.hasUnreadText = true
    }

    @inline(never)
    func noteNumber(
        _ bytes: Span<UInt8>, _ cell: CellRange, _ slot: Int, _ row: Int, into block: inout RowBlock
    ) {
        let problem = NumberProblem.describe(
            bytes.extracting(cell.indices), format: plan.reading(slot).number)
        note(.error, slot, row, .cell(problem), into: &block)
        mark(slot, row, &block)
        block.hasUnreadText = true
    }

    @inline(never)
    func noteWord(
        _ bytes: Span<UInt8>, _ cell: CellRange, _ slot: Int, _ row: Int, into block: inout RowBlock
    ) {
        let column = plan.reading(slot).column
        guard case .choice(let allowed) = column.kind else { return }
        let text = shown(bytes, cell)
        let problem = CellProblem.notInList(
            text: text, column: column.name, allowed: allowed,
            suggestion: NearMiss.nearest(to: text, in: allowed))
        note(.warning, slot, row, .cell(problem), into: &block)
        if plan.slots[slot].isKey { block.marks[row] |= RowBlock.Mark.hasNoKey }
        block.hasUnreadText = true
    }

    /// Notes that the row at hand has other cells than the header.
    @inline(never)
    func noteWidth(_ line: Int, into block: inout RowBlock) {
        let (found, expected) = (cells.count, plan.header.count)
        block.hasUnreadText = true
        if found < expected {
            let problem = Problem.table(.tooFewCells(found: found, expected: expected))
            block.notes.add(
                CellNote(severity: .warning, line: line, spot: .cell(found), problem: problem))
        } else if cells.hasMoreText
            || (expected..<cells.keptCount).contains(where: { cells[$0]?.isEmpty == false })
        {
            let problem = Problem.table(.tooManyCells(found: found, expected: expected))
            block.notes.add(
                CellNote(severity: .warning, line: line, spot: .cells(from: expected), problem: problem))
        }
    }

    /// Notes what is wrong with the writing of the row at hand.
    @inline(never)
    func noteFaults(from start: Int, into block: inout RowBlock) {
        let quote = scanner.quote.map { String(UnicodeScalar($0)) } ?? ""
        block.hasUnreadText = true
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
}
