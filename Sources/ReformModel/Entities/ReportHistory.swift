public import Notation

/// The reports of a programme by the milestone that they speak of, in order of the day of the report and then of the file.
/// They are put in order once; after that a day costs a search among those of each milestone.
public final class ReportHistory: Sendable {
    /// Those of each milestone side by side.
    private let reports: [Report]
    private let places: [String: Range<Int>]
    private let tallies: KnownTallies

    init(_ rows: [Report]) {
        var milestones = TextNumbers()
        let ofRow: [Int?] = rows.map { milestones.number(of: $0.milestone) }
        let numbers = milestones.numbers
        let grouped = GroupedRows(count: numbers.count, numbers: ofRow)
        var reports = grouped.rows.map { rows[$0] }
        places = numbers.mapValues { grouped.starts[$0]..<grouped.starts[$0 + 1] }
        for place in places.values where !ReportHistory.isInOrder(reports[place]) {
            reports[place].sort(by: ReportHistory.comesFirst)
        }
        self.reports = reports
        tallies = KnownTallies(
            count: rows.count, day: { rows[$0].reported },
            isIllustrative: { rows[$0].certainty == .illustrative })
    }

    /// Where the reports of a milestone stand in the history.
    func course(of milestone: String) -> Range<Int> { places[milestone] ?? 0..<0 }

    /// Of the reports at some places, which are those of one milestone, the ones that were known by a day.
    public func known(_ course: Range<Int>, by day: Day) -> ArraySlice<Report> {
        let all = reports[course]
        return all.prefix(all.partitionPoint { $0.reported <= day })
    }

    /// How many of those known by a day are illustrative, and the newest day of a report among them.
    public func tally(knownBy day: Day) -> (illustrative: Int, newest: Day?) { tallies.tally(knownBy: day) }

    private static func isInOrder(_ reports: ArraySlice<Report>) -> Bool {
        !zip(reports, reports.dropFirst()).contains { comesFirst($1, $0) }
    }

    private static func comesFirst(_ left: Report, _ right: Report) -> Bool {
        (left.reported, left.place.line) < (right.reported, right.place.line)
    }
}
