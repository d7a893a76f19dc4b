public import Notation
internal import ReformModel

/// How old the last report of an item is, against its own rhythm.
public struct Freshness: Sendable, Hashable {
    /// Days since the last report.
    public let age: Int
    /// The median of the days between reports; nil with fewer than two reports.
    public let rhythm: Double?

    private init(age: Int, rhythm: Double?) {
        self.age = max(0, age)
        self.rhythm = rhythm
    }

    /// Works out the freshness from the days of reports, in any order; nil without any.
    public init?(reported: [Day], on day: Day) {
        let days = reported.sorted()
        guard let last = days.last else { return nil }
        let gaps = zip(days.dropFirst(), days).map { Double($0 - $1) }.filter { $0 > 0 }
        self.init(age: day - last, rhythm: gaps.isEmpty ? nil : Median.of(gaps))
    }

    /// Works out the freshness from observations, whose rhythm was worked out beforehand.
    init?(of observations: ObservationSeries, on day: Day) {
        guard let reporting = observations.reporting else {
            self.init(reported: observations.indices.map(observations.reported), on: day)
            return
        }
        let halfDays = reporting.halfDays
        self.init(age: day - reporting.last, rhythm: halfDays > 0 ? Double(halfDays) / 2 : nil)
    }

    /// Whether the item has been silent for more than twice its rhythm.
    public var isStale: Bool { rhythm.map { Double(age) > 2 * $0 } ?? false }
}
