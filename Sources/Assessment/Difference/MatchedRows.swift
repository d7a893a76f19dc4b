/// The rows of a table on two sides, matched by their keys alone. Where a key stands twice, its first row
/// counts, as everywhere.
struct MatchedRows<Row: Identifiable> where Row.ID == String {
    /// The rows that both sides have, in the order of the later one.
    let both: [(from: Row, to: Row)]
    /// The rows that the earlier side alone has, in its order.
    let dropped: [Row]
    /// The rows that the later side alone has, in its order.
    let added: [Row]

    init(_ from: some Sequence<Row>, _ to: some Sequence<Row>) {
        var both: [(from: Row, to: Row)] = []
        var added: [Row] = []
        var earlier: [String: Row] = [:]
        for row in from where earlier[row.id] == nil { earlier[row.id] = row }
        var seen: Set<String> = []
        for row in to where seen.insert(row.id).inserted {
            if let before = earlier[row.id] { both.append((before, row)) } else { added.append(row) }
        }
        var kept: Set<String> = []
        dropped = from.filter { !seen.contains($0.id) && kept.insert($0.id).inserted }
        self.both = both
        self.added = added
    }

    /// Rows of the same keys in the same order on both sides.
    ///
    /// - Parameter places: those of which none before has the key.
    init(_ from: [Row], _ to: [Row], at places: [Int]) {
        both = places.map { (from[$0], to[$0]) }
        (dropped, added) = ([], [])
    }
}
