/// The keys of the rows of a table in some of its columns.
struct RowKeys: Sendable {
    private let slots: [Int]
    /// The column of days by which the rows are kept apart; nil where the key has none, or the rows are few.
    private let daySlot: Int?
    private var table = KeyTable()
    private let seed = TextHash.ofThisRun.seed

    /// - Parameters:
    ///   - columns: a table of the same plan, with or without rows.
    ///   - areFew: whether the keys of all rows fit into the caches of a processor as they are.
    init(_ slots: [Int], of columns: TableColumns, areFew: Bool) {
        self.slots = slots
        daySlot = areFew ? nil : slots.first { columns.kinds[$0] == .isoDay || columns.kinds[$0] == .day }
    }

    /// Notes the keys of the rows of a piece, which begin at a row of the columns, and gives those whose key
    /// an earlier row has, in order. A row that is marked as having no key is left out.
    ///
    /// All hashes are made before the first is looked up: then many are looked up at once, for the processor
    /// need not wait for one place of the table to see the next.
    mutating func claim(
        _ first: Int, _ columns: TableColumns, _ marks: [UInt8], _ count: Int
    ) -> [(row: Int, earlier: Int)] {
        let slots = slots
        let seed = seed
        func hash(_ row: Int) -> UInt64 { RowKeys.hash(of: row, slots, columns, seed) }
        func isSame(_ row: Int, _ other: Int) -> Bool {
            slots.allSatisfy { columns.bits($0, row) == columns.bits($0, other) }
        }
        var hashes = [UInt64](repeating: seed, count: count)
        for slot in slots { columns.mix(slot, from: first, into: &hashes) }
        var repeated: [(row: Int, earlier: Int)] = []
        for (part, rows) in partition(first, columns, marks, count) {
            repeated += table.claim(
                rows, part: part, from: first, hashes: hashes, hash: hash, isSame: isSame)
        }
        // Of two parts the rows stand one after the other.
        return repeated.sorted { $0.row < $1.row }
    }

    private static func hash(
        of row: Int, _ slots: [Int], _ columns: TableColumns, _ seed: UInt64
    ) -> UInt64 {
        slots.reduce(seed) { TextHash.mix($0, columns.bits($1, row)) }
    }

    /// The rows of a piece that have a key, by the part of the table that they belong to and in their order.
    private func partition(
        _ first: Int, _ columns: TableColumns, _ marks: [UInt8], _ count: Int
    ) -> [(part: UInt8, rows: ArraySlice<UInt32>)] {
        guard let daySlot else {
            let rows = (0..<UInt32(count)).filter { marks[Int($0)] & RowBlock.Mark.hasNoKey == 0 }
            return rows.isEmpty ? [] : [(UInt8(0), rows[...])]
        }
        let days = columns.days[columns.places[daySlot]]
        let parts: [UInt8] = (0..<count).map { KeyTable.part(ofDay: days[first &+ $0]) }
        var ends = [Int](repeating: 0, count: 256)
        for row in 0..<count where marks[row] & RowBlock.Mark.hasNoKey == 0 { ends[Int(parts[row])] &+= 1 }
        var total = 0
        let starts = ends.map { size in
            defer { total += size }
            return total
        }
        var next = starts
        var ordered = [UInt32](repeating: 0, count: total)
        for row in 0..<count where marks[row] & RowBlock.Mark.hasNoKey == 0 {
            let part = Int(parts[row])
            ordered[next[part]] = UInt32(truncatingIfNeeded: row)
            next[part] &+= 1
        }
        return starts.indices.filter { next[$0] > starts[$0] }
            .map { (UInt8($0), ordered[starts[$0]..<next[$0]]) }
    }
}
