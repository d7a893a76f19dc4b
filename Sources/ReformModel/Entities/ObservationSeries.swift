public import Notation

/// Some of the observations of a programme, in an order of their own: a collection of `Observation` that keeps
/// nothing but where they stand. An observation is made when it is asked for; the days and values of many are
/// read from their columns.
public struct ObservationSeries: Sendable {
    private let rows: Observations
    /// Where the observations stand among all.
    private var positions: [UInt32]

    init(_ positions: [UInt32], of rows: Observations) {
        self.rows = rows
        self.positions = positions
    }

    /// The day that an observation speaks of.
    public func day(at index: Int) -> Day { rows.day(at: Int(positions[index])) }

    /// The value of an observation.
    public func value(at index: Int) -> Double { rows.value(at: Int(positions[index])) }

    /// How sure an observation is.
    public func certainty(at index: Int) -> Certainty { rows.certainty(at: Int(positions[index])) }

    /// The day on which an observation became known.
    public func reported(at index: Int) -> Day { rows.reported(at: Int(positions[index])) }

    /// The observations that were known by a day, in the same order.
    public func known(by day: Day) -> ObservationSeries {
        guard let late = indices.first(where: { reported(at: $0) > day }) else { return self }
        var known = Array(positions[..<late])
        for index in (late + 1)..<Swift.max(late + 1, count) where reported(at: index) <= day {
            known.append(positions[index])
        }
        return ObservationSeries(known, of: rows)
    }

    /// The first observation of each day that they speak of; they are in order of that day.
    public var firstOfEachDay: ObservationSeries {
        guard let double = indices.dropFirst().first(where: { day(at: $0) == day(at: $0 - 1) }) else {
            return self
        }
        var firsts = Array(positions[..<double])
        for index in double..<count where day(at: index) != day(at: index - 1) {
            firsts.append(positions[index])
        }
        return ObservationSeries(firsts, of: rows)
    }

    /// The observations from an index on of whose value something holds.
    public func suffix(from start: Int, where isWanted: (Double) -> Bool) -> ObservationSeries {
        ObservationSeries((start..<count).filter { isWanted(value(at: $0)) }.map { positions[$0] }, of: rows)
    }

    /// The same with another observation of the same programme in place of the last.
    public func replacingLast(by index: Int, of other: ObservationSeries) -> ObservationSeries {
        var replaced = self
        replaced.positions[count - 1] = other.positions[index]
        return replaced
    }
}

extension ObservationSeries: RandomAccessCollection {
    /// The index of the first observation.
    public var startIndex: Int { 0 }
    /// The index after the last observation.
    public var endIndex: Int { positions.count }
    /// The observation at an index.
    public subscript(index: Int) -> Observation { rows[Int(positions[index])] }
}

extension ObservationSeries: Hashable {
    /// Whether the same observations stand in the same order.
    public static func == (left: ObservationSeries, right: ObservationSeries) -> Bool {
        left.elementsEqual(right)
    }

    /// Mixes in what tells most series apart.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        hasher.combine(last)
    }
}
