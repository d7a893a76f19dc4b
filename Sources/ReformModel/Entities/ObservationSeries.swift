public import Notation

/// Some of the observations of a programme, in an order of their own: a collection of `Observation` that keeps
/// nothing but where they stand. An observation is made when it is asked for; the days and values of many are
/// read from their columns.
public struct ObservationSeries: Sendable {
    private let courses: ObservationCourses
    /// Where the observations stand among all: the first ones as the whole course has them, and those that follow.
    private let head: ArraySlice<UInt32>
    private let tail: [UInt32]
    /// Whether they are all of a course that were known by a day.
    private let isCourse: Bool

    /// A course.
    init(_ course: ArraySlice<UInt32>, of courses: ObservationCourses) {
        self.init(course, [], of: courses, isCourse: true)
    }

    private init(
        _ head: ArraySlice<UInt32>, _ tail: [UInt32], of courses: ObservationCourses, isCourse: Bool
    ) {
        self.courses = courses
        self.head = head
        self.tail = tail
        self.isCourse = isCourse
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
        guard isCourse, tail.isEmpty else {
            return chosen(indices.filter { reported(at: $0) <= day })
        }
        let known = courses.known(head, by: day)
        return ObservationSeries(known.all, known.some, of: courses, isCourse: true)
    }

    /// The first observation of each day that they speak of; they are in order of that day.
    public var firstOfEachDay: ObservationSeries {
        guard isCourse else { return chosen(indices.filter(isFirstOfDay)) }
        let firsts = courses.firstOfEachDay(head)
        let further = (head.count..<count).filter(isFirstOfDay)
        if firsts.count == head.count, further.count == tail.count { return self }
        return ObservationSeries(
            firsts, further.map { tail[$0 - head.count] }, of: courses, isCourse: false)
    }

    /// When the last of them became known, and the median of the days between those on which some did, in half days
    /// and 0 where there are not two such days. Nil where that was not worked out beforehand.
    public var reporting: (last: Day, halfDays: Int)? {
        guard isCourse, count > 0 else { return nil }
        let (last, rhythm) = courses.reporting(courseAt: head.startIndex, count: count)
        return rhythm == RunningRhythm.unknown ? nil : (last, Int(rhythm))
    }

    /// The last observation that speaks of a day or of one before it, of observations in order of that day.
    public func last(onOrBefore day: Day) -> Observation? {
        let count = indices.partitionPoint { self.day(at: $0) <= day }
        return count > 0 ? self[count - 1] : nil
    }

    /// How many observations at the beginning of both are the very same rows of the same files.
    public func beginningShared(with other: ObservationSeries) -> Int {
        guard courses === other.courses else { return 0 }
        let most = Swift.min(head.count, other.head.count)
        var count = 0
        while count < most, head[head.startIndex + count] == other.head[other.head.startIndex + count] {
            count += 1
        }
        return count
    }

    /// The observations from an index on of whose value something holds.
    public func suffix(from start: Int, where isWanted: (Double) -> Bool) -> ObservationSeries {
        chosen((start..<count).filter { isWanted(value(at: $0)) })
    }

    /// The same with another observation of the same programme in place of the last.
    public func replacingLast(by index: Int, of other: ObservationSeries) -> ObservationSeries {
        let last = UInt32(other.position(index))
        return tail.isEmpty
            ? ObservationSeries(head.dropLast(), [last], of: courses, isCourse: false)
            : ObservationSeries(head, tail.dropLast() + [last], of: courses, isCourse: false)
    }

    private func chosen(_ indices: [Int]) -> ObservationSeries {
        ObservationSeries([], indices.map { UInt32(position($0)) }, of: courses, isCourse: false)
    }

    private func isFirstOfDay(_ index: Int) -> Bool { index == 0 || day(at: index) != day(at: index - 1) }

    private func position(_ index: Int) -> Int {
        Int(index < head.count ? head[head.startIndex + index] : tail[index - head.count])
    }
}

extension ObservationSeries: RandomAccessCollection {
    /// The index of the first observation.
    public var startIndex: Int { 0 }
    /// The index after the last observation.
    public var endIndex: Int { head.count + tail.count }
    /// The observation at an index.
    public subscript(index: Int) -> Observation { courses.columns[position(index)] }
}

extension ObservationSeries: Hashable {
    /// Whether the same observations stand in the same order.
    public static func == (left: ObservationSeries, right: ObservationSeries) -> Bool {
        if left.courses === right.courses, left.head == right.head, left.tail == right.tail { return true }
        return left.elementsEqual(right)
    }

    /// Mixes in what tells most series apart.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        hasher.combine(last)
    }
}
