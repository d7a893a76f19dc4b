internal import Diagnostics
internal import Notation

/// How one cell is read, whatever stands in it.
extension BlockParser {
    /// The number of a text; 0 where there is none.
    @inline(never)
    func text(
        _ bytes: Span<UInt8>, _ slot: Int, _ row: Int, among texts: inout TextTable, _ cleaned: inout [UInt8],
        into block: inout RowBlock
    ) -> UInt32 {
        guard let cell = filled(bytes, slot, row, into: &block) else { return 0 }
        if plan.slots[slot].isConstrained { checkText(bytes, cell, slot, row, into: &block) }
        if CellText.isPlain(bytes, cell) { return texts.number(of: bytes, cell.start, cell.end) }
        CellText.clean(bytes, cell, scanner, into: &cleaned)
        return texts.number(of: cleaned.span, 0, cleaned.count)
    }

    /// A day as `Day.number`, or what `TableColumns` has in its place.
    @inline(never)
    func day(_ bytes: Span<UInt8>, _ slot: Int, _ row: Int, into block: inout RowBlock) -> Int32 {
        guard let cell = filled(bytes, slot, row, into: &block) else { return TableColumns.noDay }
        let found =
            plan.slots[slot].kind == .isoDay
            ? DayFormat.isoDay(bytes, cell.start, cell.end)
            : plan.reading(slot).day.parse(BlockParser.copy(bytes, cell)[...])
        guard let day = found else {
            noteDay(bytes, cell, slot, row, into: &block)
            return TableColumns.unreadableDay
        }
        if plan.slots[slot].isConstrained { checkDay(day, bytes, cell, slot, row, into: &block) }
        return day.number
    }

    /// A number, or `NaN`.
    @inline(never)
    func number(_ bytes: Span<UInt8>, _ slot: Int, _ row: Int, into block: inout RowBlock) -> Double {
        guard let cell = filled(bytes, slot, row, into: &block) else { return .nan }
        guard let value = value(bytes, cell, slot) else {
            noteNumber(bytes, cell, slot, row, into: &block)
            return .nan
        }
        if plan.slots[slot].wantsWhole, Int(exactly: value) == nil {
            note(.error, slot, row, .cell(.notInteger(text: shown(bytes, cell))), into: &block)
            mark(slot, row, &block)
            return .nan
        }
        if plan.slots[slot].isConstrained { checkNumber(value, bytes, cell, slot, row, into: &block) }
        return value
    }

    /// The number in a cell; nil when there is none.
    private func value(_ bytes: Span<UInt8>, _ cell: CellRange, _ slot: Int) -> Double? {
        if plan.slots[slot].kind == .plainNumber,
            let value = NumberFormat.plain(bytes, cell.start, cell.end, plan.slots[slot].decimal)
        {
            return value
        }
        let copy = BlockParser.copy(bytes, cell)
        return plan.reading(slot).number.parse(copy, 0..<copy.count)
    }

    /// The place of a word among its list from 1, or what `TableColumns` has in its place.
    @inline(never)
    func choice(_ bytes: Span<UInt8>, _ slot: Int, _ row: Int, into block: inout RowBlock) -> UInt8 {
        guard let cell = filled(bytes, slot, row, into: &block) else { return 0 }
        let place = plan.words.place(of: bytes, cell.start, cell.end, among: plan.slots[slot].words)
        guard place > 0 else {
            noteWord(bytes, cell, slot, row, into: &block)
            return TableColumns.unknownWord
        }
        if plan.slots[slot].isConstrained { checkText(bytes, cell, slot, row, into: &block) }
        return UInt8(truncatingIfNeeded: place)
    }

    /// The cell of a slot without blanks around it; nil where nothing stands in it, which is noted where
    /// something should.
    private func filled(
        _ bytes: Span<UInt8>, _ slot: Int, _ row: Int, into block: inout RowBlock
    ) -> CellRange? {
        let description = plan.slots[slot]
        if description.cell >= 0 {
            let cell = CellText.trimmed(bytes, cell(row, Int(description.cell)))
            if !cell.isEmpty, !(description.hasMissing && isMissing(bytes, cell, slot)) { return cell }
        }
        if description.isRequired || description.isWanted { noteEmpty(slot, row, into: &block) }
        return nil
    }

    private func isMissing(_ bytes: Span<UInt8>, _ cell: CellRange, _ slot: Int) -> Bool {
        let text = bytes.extracting(cell.indices)
        return plan.reading(slot).missing.contains { text.isEqual(to: $0) }
    }
}
