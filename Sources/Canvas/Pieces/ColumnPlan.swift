/// A column of a table: how narrow it may be, how wide it would like to be, and when it is left out.
public struct Column: Sendable, Hashable {
    /// The columns below which it is of no use.
    public let minimum: Int
    /// The columns that its longest text takes.
    public let ideal: Int
    /// Its turn to be left out when room is short, lowest first; nil for never.
    public let dropOrder: Int?
    /// Whether it takes of what is left over.
    public let grows: Bool

    /// Makes a column. The ideal is never below the minimum.
    public init(minimum: Int, ideal: Int, dropOrder: Int? = nil, grows: Bool = false) {
        self.minimum = max(0, minimum)
        self.ideal = max(self.minimum, ideal)
        self.dropOrder = dropOrder
        self.grows = grows
    }
}

/// How the columns of a table share the room there is.
public enum ColumnPlan {
    /// The width of each column, 0 for one that is left out: columns are left out in their order until the
    /// minimums fit; then each gets its minimum, the rest goes to the ideals from left to right, and what
    /// is left over in equal parts to the columns that grow.
    public static func widths(of columns: [Column], in width: Int, gap: Int = 1) -> [Int] {
        var kept = Set(columns.indices)
        func needed() -> Int {
            kept.reduce(0) { $0 + columns[$1].minimum } + gap * max(0, kept.count - 1)
        }
        while needed() > width {
            let droppable = kept.filter { columns[$0].dropOrder != nil }
            let first = droppable.min { (columns[$0].dropOrder ?? 0, $0) < (columns[$1].dropOrder ?? 0, $1) }
            guard let first else { break }
            kept.remove(first)
        }
        var widths = columns.indices.map { kept.contains($0) ? columns[$0].minimum : 0 }
        var spare = max(0, width - needed())
        for index in columns.indices where kept.contains(index) {
            let more = min(spare, columns[index].ideal - columns[index].minimum)
            widths[index] += more
            spare -= more
        }
        let growing = columns.indices.filter { kept.contains($0) && columns[$0].grows }
        for (turn, index) in growing.enumerated() {
            let part = spare / (growing.count - turn)
            widths[index] += part
            spare -= part
        }
        return widths
    }

    /// The offset of each column from the left, for widths as `widths(of:in:gap:)` gives them.
    public static func offsets(of widths: [Int], gap: Int = 1) -> [Int] {
        var offsets: [Int] = []
        var next = 0
        for width in widths {
            offsets.append(next)
            if width > 0 { next += width + gap }
        }
        return offsets
    }
}
