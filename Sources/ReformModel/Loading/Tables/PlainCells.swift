/// The cells of a column of which nothing more is asked than what the profile asks: they are read in loops that do
/// no more than that, and stop at the first cell in which something else stands.
///
/// Each loop begins at a row and gives the row at which it stopped, or the count of the rows.
struct PlainCells {
    /// The place of the column in a row, and how many cells a row has.
    private let first: Int
    private let width: Int
    private let decimal: UInt8
    private let words: Range<Int>
    /// Whether nothing is said of an empty cell.
    private let mayBeEmpty: Bool

    /// The cells of a slot; nil where more is asked of them.
    init?(_ slot: TablePlan.Slot, every width: Int) {
        guard slot.cell >= 0, !slot.hasMissing, !slot.isConstrained, !slot.wantsWhole else { return nil }
        switch slot.kind {
        case .text, .list, .isoDay, .plainNumber, .choice: break
        case .day, .number: return nil
        }
        first = Int(slot.cell)
        self.width = width
        decimal = slot.decimal
        words = slot.words
        mayBeEmpty = !slot.isRequired && !slot.isWanted
    }

    /// Finds texts that are known. Those are clean: bytes that are one of them are looked at no further.
    @inline(never)
    func findTexts(
        _ bytes: Span<UInt8>, _ cells: Span<CellRange>, _ texts: TextTable, into numbers: inout [UInt32],
        from start: Int
    ) -> Int {
        let (slots, entries, texts, hash) = (
            texts.slots.span, texts.entries.span, texts.bytes.span, texts.hash
        )
        return read(cells, into: &numbers, from: start, absent: 0) { cell in
            guard isSimple(cell, bytes) else { return nil }
            let key = TextKey(bytes, cell.start, cell.end, hash)
            let number = TextTable.find(bytes, cell.start, cell.end, key, slots, entries, texts)
            return number == 0 ? nil : number
        }
    }

    /// Reads days in ISO 8601. A day has ten bytes, so that there is no blank among them.
    @inline(never)
    func readDays(
        _ bytes: Span<UInt8>, _ cells: Span<CellRange>, _ memory: inout MonthMemory,
        into days: inout [Int32], from start: Int
    ) -> Int {
        read(cells, into: &days, from: start, absent: TableColumns.noDay) { cell in
            memory.day(bytes, cell.start, cell.end)
        }
    }

    /// Reads numbers of digits with a sign and decimals.
    @inline(never)
    func readNumbers(
        _ bytes: Span<UInt8>, _ cells: Span<CellRange>, into values: inout [Double], from start: Int
    ) -> Int {
        read(cells, into: &values, from: start, absent: .nan) { cell in
            NumberFormat.plain(bytes, cell.start, cell.end, decimal)
        }
    }

    /// Reads words of a list as their places in it, from 1.
    @inline(never)
    func readChoices(
        _ bytes: Span<UInt8>, _ cells: Span<CellRange>, _ list: TextTable, into places: inout [UInt8],
        from start: Int
    ) -> Int {
        read(cells, into: &places, from: start, absent: 0) { cell in
            let place = list.place(of: bytes, cell.start, cell.end, among: words)
            return place == 0 ? nil : UInt8(truncatingIfNeeded: place)
        }
    }

    /// Goes through the cells, up to the first of which there is no value.
    @inline(__always)
    private func read<Value>(
        _ cells: Span<CellRange>, into values: inout [Value], from start: Int, absent: Value,
        _ value: (CellRange) -> Value?
    ) -> Int {
        var values = values.mutableSpan
        var index = first &+ start &* width
        for row in start..<values.count {
            let cell = cells[index]
            index &+= width
            if cell.isEmpty, mayBeEmpty {
                values[row] = absent
            } else if let value = value(cell) {
                values[row] = value
            } else {
                return row
            }
        }
        return values.count
    }

    /// Whether the bytes of a cell are there, without blanks around them, and mean themselves.
    @inline(__always)
    private func isSimple(_ cell: CellRange, _ bytes: Span<UInt8>) -> Bool {
        !cell.isEmpty && !cell.isEncoded && bytes[cell.start] > 0x20 && bytes[cell.end &- 1] > 0x20
    }
}
