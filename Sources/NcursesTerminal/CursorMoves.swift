/// Moves of the cursor: where one ends in the row in which it begins, the column is enough.
nonisolated struct CursorMoves {
    /// Whether the terminal takes a column alone.
    let inRow: Bool
    /// The row of the cursor as sequences count it, from 1; nil where it is not known.
    private var row: Int?

    /// Begins where nothing is known of the cursor.
    init(inRow: Bool) { self.inRow = inRow }

    /// Something was sent that may move the cursor to another row.
    mutating func forget() { row = nil }

    /// Writes a sequence that moves the cursor, or a shorter one that moves it to the same place.
    mutating func write(
        _ sequence: ArraySlice<UInt8>, _ numbers: SequenceNumbers, into output: inout [UInt8]
    ) {
        var numbers = numbers
        switch sequence[sequence.endIndex - 1] {
        case UInt8(ascii: "H"):
            let (row, column) = (numbers.next() ?? 0, numbers.next() ?? 0)
            let isNamed = row > 0 && column > 0 && numbers.isAtEnd
            if isNamed, inRow, row == self.row { return writeColumn(column, into: &output) }
            self.row = isNamed ? row : nil
        case UInt8(ascii: "d"): row = numbers.next()
        // To the right, to the left, and to a column.
        case UInt8(ascii: "C"), UInt8(ascii: "D"), UInt8(ascii: "G"): break
        default: forget()
        }
        output += sequence
    }

    private func writeColumn(_ column: Int, into output: inout [UInt8]) {
        let begin = output.beginSequence()
        output.add(column, toSequenceAt: begin)
        output.append(UInt8(ascii: "G"))
    }
}
