internal import Notation

/// How many rows were known by each day, and how many of them are illustrative.
struct KnownTallies: Sendable {
    /// The days on which something became known, in order, and how many of all that were known by then are illustrative.
    private let days: [Day]
    private let illustrative: [Int]

    /// Counts rows.
    ///
    /// - Parameters:
    ///   - count: how many there are.
    ///   - day: the day on which the row at a place became known.
    ///   - isIllustrative: whether it is illustrative.
    @inline(__always)
    init(count: Int, day: (Int) -> Day, isIllustrative: (Int) -> Bool) {
        // Files grow by the day: most rows became known on the same day as the row before.
        var runs: [(day: Day, illustrative: Int)] = []
        for place in 0..<count {
            let day = day(place)
            if runs.last?.day != day { runs.append((day, 0)) }
            if isIllustrative(place) { runs[runs.count - 1].illustrative += 1 }
        }
        if zip(runs, runs.dropFirst()).contains(where: { $0.day > $1.day }) {
            runs.sort { $0.day < $1.day }
        }
        days = runs.map(\.day)
        var sum = 0
        illustrative = runs.map { run in
            sum += run.illustrative
            return sum
        }
    }

    /// How many of those known by a day are illustrative, and the newest day on which one of them became known.
    func tally(knownBy day: Day) -> (illustrative: Int, newest: Day?) {
        let known = days.partitionPoint { $0 <= day }
        return known > 0 ? (illustrative[known - 1], days[known - 1]) : (0, nil)
    }
}
