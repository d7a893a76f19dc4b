public import Notation
public import ReformModel

/// The days on which something of a programme became known, with how much: values, reports, targets, staffing
/// figures and documents. What the board showed can only have changed on these, or by the calendar.
public struct ReportedDays: Sendable, Hashable {
    /// The days, in order.
    public let days: [Day]
    /// How many rows became known on each of them.
    public let counts: [Int]

    /// Counts the rows of a programme, in one pass.
    public init(of programme: Programme) {
        var counts: [Day: Int] = [:]
        let observations = programme.observations
        for position in observations.indices { counts[observations.reported(at: position), default: 0] += 1 }
        for report in programme.reports { counts[report.reported, default: 0] += 1 }
        for target in programme.targets { target.decided.map { counts[$0, default: 0] += 1 } }
        for row in programme.staffing { counts[row.reported, default: 0] += 1 }
        for document in programme.documents { document.issued.map { counts[$0, default: 0] += 1 } }
        days = counts.keys.sorted()
        self.counts = days.map { counts[$0] ?? 0 }
    }

    /// The last of the days before a day; nil where there is none.
    public func last(before day: Day) -> Day? {
        let place = place(of: day)
        return place > 0 ? days[place - 1] : nil
    }

    /// The first of the days after a day; nil where there is none.
    public func first(after day: Day) -> Day? {
        let place = place(of: day + 1)
        return place < days.count ? days[place] : nil
    }

    /// How many of the days come before a day.
    private func place(of day: Day) -> Int { days.partitionPoint { $0 < day } }
}
