import Panels

/// The items among lines, in order, each with the rows that speak of it.
struct ItemRows {
    /// The items, each once, where it first stands.
    let items: [ItemID]
    private let rows: [ItemID: ClosedRange<Int>]
    /// Which of the items an item is.
    private let places: [ItemID: Int]

    init(_ lines: [PanelLine]) {
        var items: [ItemID] = []
        var rows: [ItemID: ClosedRange<Int>] = [:]
        for (row, line) in lines.enumerated() {
            guard let item = line.item else { continue }
            if let known = rows[item] {
                // The second row of an item stands below its first; a later mention does not count.
                if known.upperBound + 1 == row { rows[item] = known.lowerBound...row }
            } else {
                items.append(item)
                rows[item] = row...row
            }
        }
        self.items = items
        self.rows = rows
        places = ItemRows.places(of: items)
    }

    /// Items in order, of which no rows are known.
    init(items: [ItemID]) {
        var seen: Set<ItemID> = []
        self.items = items.filter { seen.insert($0).inserted }
        rows = [:]
        places = ItemRows.places(of: self.items)
    }

    private static func places(of items: [ItemID]) -> [ItemID: Int] {
        Dictionary(uniqueKeysWithValues: zip(items, items.indices))
    }

    /// The rows of an item; nil when it is not there.
    func rows(of item: ItemID) -> ClosedRange<Int>? { rows[item] }

    /// The item so many items further, stopping at the ends; the first one where nothing is selected.
    func item(from selected: ItemID?, by step: Int) -> ItemID? {
        guard let selected, let index = places[selected] else { return items.first }
        return items[min(max(0, index + step), items.count - 1)]
    }
}
