/// The rows of a table, column by column, each in as few bytes as its kind needs.
struct TableColumns: Sendable {
    /// The numbers of texts, 0 where the cell is empty; for slots that hold texts or lists.
    var texts: [[UInt32]]
    /// Numbers, `NaN` where there is none.
    var numbers: [[Double]]
    /// Days as `Day.number`, `noDay` where there is none.
    var days: [[Int32]]
    /// The places of words, 0 where there is none, else one more than the place.
    var choices: [[UInt8]]
    /// The line of each row, from 1.
    var lines: [UInt32] = []
    /// The rows that lack what they cannot do without, or repeat a key.
    var leftOut: Set<Int> = []
    /// Where in its array each slot stands.
    let places: [Int]
    let kinds: [TablePlan.Kind]

    /// What stands for an empty cell among days, and for one that cannot be read.
    static let noDay = Int32.min
    static let unreadableDay = Int32.min + 1
    /// What stands for a word that is not in the list.
    static let unknownWord = UInt8(TablePlan.unknownWord) + 1

    init(_ plan: TablePlan) {
        kinds = plan.slots.map(\.kind)
        var counts = (texts: 0, numbers: 0, days: 0, choices: 0)
        places = kinds.map { kind in
            switch kind {
            case .text, .list:
                counts.texts += 1
                return counts.texts - 1
            case .isoDay, .day:
                counts.days += 1
                return counts.days - 1
            case .plainNumber, .number:
                counts.numbers += 1
                return counts.numbers - 1
            case .choice:
                counts.choices += 1
                return counts.choices - 1
            }
        }
        texts = Array(repeating: [], count: counts.texts)
        numbers = Array(repeating: [], count: counts.numbers)
        days = Array(repeating: [], count: counts.days)
        choices = Array(repeating: [], count: counts.choices)
    }

    /// How many rows there are.
    var rowCount: Int { lines.count }

    /// Makes room for so many rows.
    mutating func reserve(_ count: Int) {
        for index in texts.indices { texts[index].reserveCapacity(count) }
        for index in numbers.indices { numbers[index].reserveCapacity(count) }
        for index in days.indices { days[index].reserveCapacity(count) }
        for index in choices.indices { choices[index].reserveCapacity(count) }
        lines.reserveCapacity(count)
    }

    /// Takes the rows of a piece. `textNumbers` gives the number of each of its texts among all texts.
    mutating func append(
        _ block: borrowing RowBlock, rows: Int, linesBefore: Int, textNumbers: [UInt32]
    ) {
        for slot in kinds.indices {
            let place = places[slot]
            switch kinds[slot] {
            case .text, .list:
                TableColumns.append(kinds.count, block, slot, rows, to: &texts[place]) {
                    $0 == TablePlan.absent ? 0 : textNumbers[Int(truncatingIfNeeded: $0)]
                }
            case .isoDay, .day:
                TableColumns.append(kinds.count, block, slot, rows, to: &days[place]) {
                    $0 < TablePlan.unreadable
                        ? Int32(bitPattern: UInt32(truncatingIfNeeded: $0))
                        : $0 == TablePlan.absent ? TableColumns.noDay : TableColumns.unreadableDay
                }
            case .plainNumber, .number:
                TableColumns.append(kinds.count, block, slot, rows, to: &numbers[place]) {
                    $0 >= TablePlan.unreadable ? .nan : Double(bitPattern: $0)
                }
            case .choice:
                TableColumns.append(kinds.count, block, slot, rows, to: &choices[place]) {
                    $0 == TablePlan.absent ? 0 : UInt8(truncatingIfNeeded: $0) + 1
                }
            }
        }
        for row in 0..<rows {
            lines.append(UInt32(linesBefore) + (block.lines[row] & RowBlock.Mark.lineBits))
        }
    }
    /// The bits of a cell, equal for equal values of one column.
    @inline(__always)
    func bits(_ slot: Int, _ row: Int) -> UInt64 {
        let place = places[slot]
        switch kinds[slot] {
        case .text, .list: return UInt64(texts[place][row])
        case .isoDay, .day: return UInt64(UInt32(bitPattern: days[place][row]))
        case .plainNumber, .number: return numbers[place][row].bitPattern
        case .choice: return UInt64(choices[place][row])
        }
    }

    /// Whether a cell is empty, or could not be read.
    func isAbsent(_ slot: Int, _ row: Int) -> Bool {
        let place = places[slot]
        switch kinds[slot] {
        case .text, .list: return texts[place][row] == 0
        case .isoDay, .day: return days[place][row] <= TableColumns.unreadableDay
        case .plainNumber, .number: return numbers[place][row].isNaN
        case .choice: return choices[place][row] == 0
        }
    }
}

extension TableColumns {
    /// Appends one slot of all rows.
    @inline(__always)
    private static func append<Value>(
        _ stride: Int, _ block: borrowing RowBlock, _ slot: Int, _ rows: Int, to column: inout [Value],
        _ value: (UInt64) -> Value
    ) {
        var index = slot
        for _ in 0..<rows {
            column.append(value(block.slots[index]))
            index += stride
        }
    }
}
