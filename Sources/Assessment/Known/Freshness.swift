public import Notation

/// How old the last report of an item is, against its own rhythm.
public struct Freshness: Sendable, Hashable {
    /// Days since the last report.
    public let age: Int
    /// The median of the days between reports; nil with fewer than two reports.
    public let rhythm: Double?

    /// Works out the freshness from the days of reports, in any order; nil without any.
    public init?(reported: [Day], on day: Day) {
        let days = reported.sorted()
        guard let last = days.last else { return nil }
        age = max(0, day - last)
        let gaps = zip(days.dropFirst(), days).map { Double($0 - $1) }.filter { $0 > 0 }
        rhythm = gaps.isEmpty ? nil : Median.of(gaps)
    }

    /// Whether the item has been silent for more than twice its rhythm.
    public var isStale: Bool { rhythm.map { Double(age) > 2 * $0 } ?? false }
}
