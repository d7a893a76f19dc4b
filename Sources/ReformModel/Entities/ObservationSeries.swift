public import Notation

/// Some of the observations of a programme, in an order of their own: a collection of `Observation` that keeps
/// nothing but where they stand. An observation is made when it is asked for; the days and values of many are
/// read from their columns.
public struct ObservationSeries: Sendable {
    private let courses: ObservationCourses
    /// Where the observations stand among all.
    private var positions: ArraySlice<UInt32>
    /// Whether they are a course of the programme up to one of its observations.
    private var isCourse: Bool

    /// A course up to one of its observations.
    init(_ course: ArraySlice<UInt32>, of courses: ObservationCourses) {
        self.courses = courses
        positions = course
        isCourse = true
    }

    private init(chosen positions: ArraySlice<UInt32>, of courses: ObservationCourses) {
        self.courses = courses
        self.positions = positions
        isCourse = false
    }

    /// The day that an observation speaks of.
    public func day(at index: Int) -> Day { courses.columns.day(at: position(index)) }

    /// The value of an observation.
    public func value(at index: Int) -> Double { courses.columns.values[position(index)] }

    /// How sure an observation is.
    public func certainty(at index: Int) -> Certainty { courses.columns.certainty(at: position(index)) }

    /// The day on which an observation became known.
    public func reported(at index: Int) -> Day { courses.columns.reported(at: position(index)) }

    /// The observations that were known by a day, in the same order.
    public func known(by day: Day) -> ObservationSeries {
        if isKnownInOrder {
            var known = self
            known.positions = positions.prefix(
                positions.partitionPoint { courses.columns.reported(at: Int($0)) <= day })
            return known
        }
        return chosen(positions.filter { courses.columns.reported(at: Int($0)) <= day })
    }

    /// The first observation of each day that they speak of; they are in order of that day.
    public var firstOfEachDay: ObservationSeries {
        if isCourse {
            let firsts = courses.firstOfEachDay(positions)
            return firsts.count == count ? self : ObservationSeries(chosen: firsts, of: courses)
        }
        return chosen(
            indices.filter { $0 == 0 || day(at: $0) != day(at: $0 - 1) }.map { UInt32(position($0)) })
    }

    /// The median of the days between those on which they became known, in half days; 0 where there are not two
    /// such days. Nil where it is not known beforehand.
    public var rhythm: Int? {
        guard isKnownInOrder else { return nil }
        let halfDays = courses.rhythm(positions)
        return halfDays == RunningRhythm.unknown ? nil : Int(halfDays)
    }

    /// The observations from an index on of whose value something holds.
    public func suffix(from start: Int, where isWanted: (Double) -> Bool) -> ObservationSeries {
        chosen((start..<count).filter { isWanted(value(at: $0)) }.map { UInt32(position($0)) })
    }

    /// The same with another observation of the same programme in place of the last.
    public func replacingLast(by index: Int, of other: ObservationSeries) -> ObservationSeries {
        var replaced = Array(positions)
        replaced[count - 1] = UInt32(other.position(index))
        return chosen(replaced)
    }

    /// The last observation that speaks of a day or of one before it, of observations in order of that day.
    public func last(onOrBefore day: Day) -> Observation? {
        let count = positions.partitionPoint { courses.columns.day(at: Int($0)) <= day }
        return count > 0 ? self[count - 1] : nil
    }

    private func chosen(_ positions: [UInt32]) -> ObservationSeries {
        ObservationSeries(chosen: positions[...], of: courses)
    }

    /// Whether each became known on the day of the one before it or later, which is then known of all days.
    private var isKnownInOrder: Bool { isCourse && (positions.first.map(courses.isKnownInOrder) ?? false) }

    private func position(_ index: Int) -> Int { Int(positions[positions.startIndex + index]) }
}

extension ObservationSeries: RandomAccessCollection {
    /// The index of the first observation.
    public var startIndex: Int { 0 }
    /// The index after the last observation.
    public var endIndex: Int { positions.count }
    /// The observation at an index.
    public subscript(index: Int) -> Observation { courses.columns[position(index)] }
}

extension ObservationSeries: Hashable {
    /// Whether the same observations stand in the same order.
    public static func == (left: ObservationSeries, right: ObservationSeries) -> Bool {
        if left.courses === right.courses, left.positions == right.positions { return true }
        return left.elementsEqual(right)
    }

    /// Mixes in what tells most series apart.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        hasher.combine(last)
    }
}
