/// The rows of a table, column by column, each in as few bytes as its kind needs.
struct TableColumns: Sendable {
    /// The numbers of texts, 0 where the cell is empty; for slots that hold texts or lists.
    var texts: [[UInt32]]
    /// Numbers, `NaN` where there is none.
    var numbers: [[Double]]
    /// Days as `Day.number`; `noDay` where there is none, `unreadableDay` where there is something else.
    var days: [[Int32]]
    /// The places of words, 0 where there is none, else one more than the place.
    var choices: [[UInt8]]
    /// The line of each row, from 1.
    var lines = RowLines()
    /// The rows that lack what they cannot do without, or repeat a key.
    var leftOut: Set<Int> = []
    /// Where in its array each slot stands.
    let places: [Int]
    let kinds: [TablePlan.Kind]

    /// What stands for an empty cell among days, and for one that cannot be read.
    static let noDay = Int32.min
    static let unreadableDay = Int32.min + 1
    /// What stands for a word that is not in the list.
    static let unknownWord = UInt8.max

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
        for index in texts.indices { texts[index].reserveInLargePages(count) }
        for index in numbers.indices { numbers[index].reserveInLargePages(count) }
        for index in days.indices { days[index].reserveInLargePages(count) }
        for index in choices.indices { choices[index].reserveInLargePages(count) }
    }

    /// Begins anew, without rows. Values that are there wait to be written over.
    mutating func begin() {
        lines.removeAll()
        leftOut = []
    }

    /// Takes the first rows of a piece. `textNumbers` gives the number of each of its texts among all texts.
    mutating func append(
        _ piece: borrowing TableColumns, rows: Int, linesBefore: Int, textNumbers: [UInt32]
    ) {
        for index in texts.indices {
            TableColumns.append(piece.texts[index], rows, to: &texts[index]) { textNumbers[Int($0)] }
        }
        for index in numbers.indices { numbers[index] += piece.numbers[index].prefix(rows) }
        for index in days.indices { days[index] += piece.days[index].prefix(rows) }
        for index in choices.indices { choices[index] += piece.choices[index].prefix(rows) }
        lines.append(piece.lines, rows: rows, linesBefore: UInt32(clamping: linesBefore))
    }

    @inline(__always)
    private static func append(
        _ piece: [UInt32], _ rows: Int, to column: inout [UInt32], _ value: (UInt32) -> UInt32
    ) {
        let first = column.count
        column += piece.prefix(rows)
        var values = column.mutableSpan
        for row in first..<values.count { values[row] = value(values[row]) }
    }

    /// The bits of a cell, equal for equal values of one column.
    func bits(_ slot: Int, _ row: Int) -> UInt64 {
        let place = places[slot]
        switch kinds[slot] {
        case .text, .list: return UInt64(texts[place][row])
        case .isoDay, .day: return UInt64(UInt32(bitPattern: days[place][row]))
        case .plainNumber, .number: return numbers[place][row].bitPattern
        case .choice: return UInt64(choices[place][row])
        }
    }

    /// Mixes the bits of a column of some rows into their hashes.
    func mix(_ slot: Int, from first: Int, into hashes: inout [UInt64]) {
        let place = places[slot]
        switch kinds[slot] {
        case .text, .list:
            TableColumns.mix(texts[place], first, &hashes) { UInt64($0) }
        case .isoDay, .day:
            TableColumns.mix(days[place], first, &hashes) { UInt64(UInt32(bitPattern: $0)) }
        case .plainNumber, .number: TableColumns.mix(numbers[place], first, &hashes) { $0.bitPattern }
        case .choice: TableColumns.mix(choices[place], first, &hashes) { UInt64($0) }
        }
    }

    @inline(__always)
    private static func mix<Value>(
        _ column: [Value], _ first: Int, _ hashes: inout [UInt64], _ bits: (Value) -> UInt64
    ) {
        for index in hashes.indices {
            hashes[index] = TextHash.mix(hashes[index], bits(column[first + index]))
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
