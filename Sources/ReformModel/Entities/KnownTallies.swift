internal import Notation

/// How many observations were known by each day, and how many of them are illustrative.
struct KnownTallies: Sendable {
    /// The days on which something became known, in order, and how many of all that were known by then are illustrative.
    private let days: [Day]
    private let illustrative: [Int]

    init(_ columns: ObservationColumns) {
        // Files grow by the day: most rows became known on the same day as the row before.
        var runs: [(day: Day, illustrative: Int)] = []
        for position in 0..<columns.count {
            let day = columns.reported(at: position)
            if runs.last?.day != day { runs.append((day, 0)) }
            if columns.certainty(at: position) == .illustrative { runs[runs.count - 1].illustrative += 1 }
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
