internal import Diagnostics
internal import Notation

/// Finds extents that contradict one another: a whole that goes to two, a part that is alone.
enum SuccessionExtentCheck {
    /// What the rows of one predecessor, and those of one successor, say against each other on one day.
    static func findings(in net: SuccessionNet) -> [RowFinding] {
        var found: [RowFinding] = []
        eachEvent(in: net, by: \.predecessor) { unit, day, places in
            let rows = places.map { net.rows[$0] }
            found +=
                rows.count > 1
                ? wholes(rows) + peoples(rows) : lonePart(rows, endsThen: net.ends(unit, on: day))
        }
        eachEvent(in: net, by: \.successor) { _, _, places in
            if places.count > 1 { found += unaltered(places.map { net.rows[$0] }) }
        }
        return found.sorted { $0.place.line < $1.place.line }
    }

    /// Goes through what units give away, or take in: the places of the rows of one unit and one day, in their order.
    private static func eachEvent(
        in net: SuccessionNet, by side: (SuccessionNet.Link) -> Int,
        _ look: (_ unit: Int, _ day: Day?, _ places: ArraySlice<Int>) -> Void
    ) {
        let numbers = net.links.map { $0.isLoop ? nil : side($0) }
        let grouped = GroupedRows(count: net.idCount, numbers: numbers)
        for unit in 0..<net.idCount {
            let places = grouped[unit]
            guard let first = places.first else { continue }
            let day = net.links[first].day
            // Nearly always: a unit goes over on one day.
            if places.allSatisfy({ net.links[$0].day == day }) {
                look(unit, day, places)
            } else {
                for (day, places) in Dictionary(grouping: places, by: { net.links[$0].day }) {
                    look(unit, day, places[...])
                }
            }
        }
    }

    /// Of several rows that say whole the first is believed.
    private static func wholes(_ rows: [Succession]) -> [RowFinding] {
        let wholes = rows.filter { !$0.extent.isPart }
        return (wholes.count > 1 ? wholes.dropFirst() : wholes[...]).compactMap { row in
            other(than: row, in: rows).map {
                finding(
                    row,
                    .wholeElsewhere(
                        unit: row.predecessor, extent: row.extent.rawValue, successor: $0.successor,
                        line: $0.place.line))
            }
        }
    }

    /// Of several rows that say all inhabitants the first is believed.
    private static func peoples(_ rows: [Succession]) -> [RowFinding] {
        let peoples = rows.filter { $0.extent == .part || $0.extent == .partAreaAllPopulation }
        let alls = peoples.filter { $0.extent == .partAreaAllPopulation }
        return (alls.count == peoples.count ? alls.dropFirst() : alls[...]).compactMap { row in
            other(than: row, in: peoples).map {
                finding(
                    row,
                    .populationElsewhere(
                        unit: row.predecessor, successor: $0.successor, line: $0.place.line))
            }
        }
    }

    /// What goes on may give away a single part, its only row; what ends may not.
    private static func lonePart(_ rows: [Succession], endsThen: Bool) -> [RowFinding] {
        guard let row = rows.first, row.extent.isPart, endsThen else { return [] }
        return [finding(row, .onePartOnly(unit: row.predecessor, successor: row.successor))]
    }

    /// What is renamed or unchanged takes in nothing else.
    private static func unaltered(_ rows: [Succession]) -> [RowFinding] {
        rows.filter { $0.extent == .renamed || $0.extent == .unchanged }.compactMap { row in
            other(than: row, in: rows).map {
                finding(
                    row,
                    .notAlone(
                        unit: row.successor, extent: row.extent.rawValue, predecessor: $0.predecessor,
                        line: $0.place.line))
            }
        }
    }

    private static func other(than row: Succession, in rows: [Succession]) -> Succession? {
        rows.prefix(2).first { $0.place != row.place }
    }

    private static func finding(_ row: Succession, _ problem: SuccessionProblem) -> RowFinding {
        RowFinding(.warning, row.place, column: "extent", .relation(.succession(problem)))
    }
}
