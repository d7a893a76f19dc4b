internal import Diagnostics
internal import Notation

/// Finds extents that contradict one another: a whole that goes to two, a part that is alone.
enum SuccessionExtentCheck {
    /// What the rows of one predecessor, and those of one successor, say against each other on one day.
    static func findings(in programme: Programme, _ days: SuccessionDays) -> [RowFinding] {
        let rows = programme.successions.filter { $0.predecessor != $0.successor }
        let leaving = Dictionary(grouping: rows) { Event(unit: $0.predecessor, day: days.day(of: $0)) }
        let arriving = Dictionary(grouping: rows) { Event(unit: $0.successor, day: days.day(of: $0)) }
        let found =
            leaving.map { event, rows in
                wholes(rows) + peoples(rows) + lonePart(rows, endsThen: days.ends(event.unit, on: event.day))
            } + arriving.values.map(unaltered)
        return found.joined().sorted { $0.place.line < $1.place.line }
    }

    /// What one unit gives away, or takes in, on one day.
    private struct Event: Hashable {
        let unit: String
        let day: Day?
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

    /// What goes on may give away a single part; what ends may not.
    private static func lonePart(_ rows: [Succession], endsThen: Bool) -> [RowFinding] {
        guard let row = rows.first, rows.count == 1, row.extent.isPart, endsThen else { return [] }
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
