internal import Synchronization

/// Where the observations of each indicator stand, by the day that they speak of. Made when it is first asked
/// for, for not every load asks, and once for all that share the same observations.
final class ObservationIndex: Sendable {
    /// The positions of all observations, indicator by indicator.
    struct Order: Sendable {
        /// By the number of the indicator, then by day, then by line.
        var positions: [UInt32] = []
        /// Where those of each indicator begin, by its number; one more for the end.
        var starts: [Int] = []

        /// The positions of an indicator's observations.
        func positions(of indicator: UInt32) -> [UInt32] {
            guard Int(indicator) + 1 < starts.count else { return [] }
            return Array(positions[starts[Int(indicator)]..<starts[Int(indicator) + 1]])
        }
    }

    private let made = Mutex<Order?>(nil)

    /// The order of some observations, which are always the same.
    func order(indicators: [UInt32], days: [Int32], lines: RowLines) -> Order {
        made.withLock { made in
            if let order = made { return order }
            let order = ObservationIndex.order(indicators, days, lines)
            made = order
            return order
        }
    }

    /// A counting sort by indicator. Most files are in order of days already.
    private static func order(_ indicators: [UInt32], _ days: [Int32], _ lines: RowLines) -> Order {
        var starts = [Int](repeating: 0, count: Int(indicators.max() ?? 0) + 2)
        for indicator in indicators { starts[Int(indicator) + 1] += 1 }
        for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
        var next = starts
        var positions = [UInt32](repeating: 0, count: indicators.count)
        for (position, indicator) in indicators.enumerated() {
            positions[next[Int(indicator)]] = UInt32(truncatingIfNeeded: position)
            next[Int(indicator)] += 1
        }
        func isBefore(_ left: UInt32, _ right: UInt32) -> Bool {
            (days[Int(left)], lines[Int(left)]) < (days[Int(right)], lines[Int(right)])
        }
        for (start, end) in zip(starts, starts.dropFirst()) where end - start > 1 {
            let isSorted = (start + 1..<end).allSatisfy { !isBefore(positions[$0], positions[$0 - 1]) }
            if !isSorted { positions[start..<end].sort(by: isBefore) }
        }
        return Order(positions: positions, starts: starts)
    }
}
