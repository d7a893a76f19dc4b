internal import Notation

/// The observations of each indicator in order, with what is asked of them for one day after another. It is made in
/// a few passes over all of them; after that a day costs a search in each course, however long it is.
final class ObservationCourses: Sendable {
    /// The observations, which never change.
    let columns: ObservationColumns
    /// Where they stand: by the number of the indicator, then by day, then by line.
    private let positions: [UInt32]
    /// Where those of each indicator begin, by its number; one more for the end.
    private let starts: [Int]
    /// The same for the first observation of each day alone; empty where no day has two.
    private let firsts: [UInt32]
    private let firstStarts: [Int]
    /// By the number of the indicator, how many days after the day that it speaks of an observation became known.
    private let lateness: [ClosedRange<Int>]
    /// The days on which the observations of each indicator became known, in order of those days.
    private let knownDays: [Int32]
    /// The rhythm of each indicator after so many observations.
    private let rhythms: [UInt16]
    private let tallies: KnownTallies

    init(_ columns: ObservationColumns) {
        self.columns = columns
        let (inFileOrder, starts) = ObservationCourses.byIndicator(columns)
        self.starts = starts
        let courses = zip(starts, starts.dropFirst()).map { $0..<$1 }
        // Files grow by what becomes known: in their order, the days on which rows did are nearly sorted.
        @Sendable func reporting() -> (knownDays: [Int32], rhythms: [UInt16]) {
            let knownDays = ObservationCourses.knownDays(inFileOrder, courses, columns)
            return (knownDays, ObservationCourses.rhythms(knownDays, courses))
        }
        func ordering() -> (positions: [UInt32], tallies: KnownTallies) {
            (ObservationCourses.byDay(inFileOrder, courses, columns.days), KnownTallies(columns))
        }
        let made =
            columns.count < ObservationCourses.worthAThread
            ? (reporting(), ordering()) : Crew.both(reporting, ordering)
        (knownDays, rhythms) = made.0
        let positions = made.1.positions
        self.positions = positions
        tallies = made.1.tallies
        (firsts, firstStarts) = ObservationCourses.firsts(positions, courses, columns)
        lateness = courses.map { ObservationCourses.lateness(positions[$0], columns) }
    }

    /// How many observations take so long that a second thread helps.
    private static let worthAThread = 100_000

    /// The observations of an indicator.
    func of(_ indicator: String) -> ObservationSeries {
        guard let number = columns.texts.find(indicator).map(Int.init), number + 1 < starts.count else {
            return ObservationSeries([], of: self)
        }
        return ObservationSeries(positions[starts[number]..<starts[number + 1]], of: self)
    }

    /// How many of those known by a day are illustrative, and the newest day on which one of them became known.
    func tally(knownBy day: Day) -> (illustrative: Int, newest: Day?) { tallies.tally(knownBy: day) }

    // MARK: What a series asks

    /// What was known by a day of a course, in two parts: all of its first observations, and some of those that follow.
    func known(_ course: ArraySlice<UInt32>, by day: Day) -> (all: ArraySlice<UInt32>, some: [UInt32]) {
        guard let first = course.first else { return (course, []) }
        let lateness = lateness[Int(columns.indicators[Int(first)])]
        let sure = course.partitionPoint { day - columns.day(at: Int($0)) >= lateness.upperBound }
        let possible = course.partitionPoint { day - columns.day(at: Int($0)) >= lateness.lowerBound }
        let doubtful = course.dropFirst(sure).prefix(possible - sure)
        return (course.prefix(sure), doubtful.filter { columns.reported(at: Int($0)) <= day })
    }

    /// The first observations of each day among the first so many of a course.
    func firstOfEachDay(_ course: ArraySlice<UInt32>) -> ArraySlice<UInt32> {
        guard !firsts.isEmpty, let last = course.last else { return course }
        let number = Int(columns.indicators[Int(last)])
        let all = firsts[firstStarts[number]..<firstStarts[number + 1]]
        let day = columns.days[Int(last)]
        return all.prefix(all.partitionPoint { columns.days[Int($0)] <= day })
    }

    /// When the last of so many observations became known, of a course that begins at a place among all, and the rhythm
    /// by then.
    func reporting(courseAt start: Int, count: Int) -> (last: Day, rhythm: UInt16) {
        let place = start + count - 1
        return (Day(number: knownDays[place]), rhythms[place])
    }

    // MARK: How it is made

    /// A counting sort by indicator; those of each stand in file order.
    private static func byIndicator(_ columns: ObservationColumns) -> (positions: [UInt32], starts: [Int]) {
        let indicators = columns.indicators
        var starts = [Int](repeating: 0, count: Int(indicators.max() ?? 0) + 2)
        for indicator in indicators { starts[Int(indicator) + 1] += 1 }
        for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
        var next = starts
        var positions = [UInt32](repeating: 0, count: indicators.count)
        func place(_ position: Int) {
            let indicator = Int(indicators[position])
            positions[next[indicator]] = UInt32(truncatingIfNeeded: position)
            next[indicator] += 1
        }
        // A file that was read is in its order; what was put together in memory may not be.
        if columns.lines.areAscending {
            for position in 0..<columns.count { place(position) }
        } else {
            let lines = columns.lines
            (0..<columns.count).sorted { (lines[$0], $0) < (lines[$1], $1) }.forEach(place)
        }
        return (positions, starts)
    }

    /// Puts each course into the order of the days that it speaks of, and leaves those of one day in file order.
    private static func byDay(_ positions: [UInt32], _ courses: [Range<Int>], _ days: [Int32]) -> [UInt32] {
        // Day and place in one number: the days of a course stand far apart in their column.
        let sign = UInt32(1) << 31
        var keys = positions.indices.map { place in
            UInt64(UInt32(bitPattern: days[Int(positions[place])]) ^ sign) << 32 | UInt64(place)
        }
        for course in courses where course.count > 1 { keys.sortNearlySorted(course) }
        return keys.map { positions[Int($0 & 0xFFFF_FFFF)] }
    }

    private static func firsts(
        _ positions: [UInt32], _ courses: [Range<Int>], _ columns: ObservationColumns
    ) -> (firsts: [UInt32], starts: [Int]) {
        let days = columns.days
        func isSecond(_ place: Int, _ course: Range<Int>) -> Bool {
            place > course.lowerBound && days[Int(positions[place])] == days[Int(positions[place - 1])]
        }
        guard courses.contains(where: { course in course.contains { isSecond($0, course) } }) else {
            return ([], [])
        }
        var firsts: [UInt32] = []
        firsts.reserveCapacity(positions.count)
        var starts = [0]
        starts.reserveCapacity(courses.count + 1)
        for course in courses {
            for place in course where !isSecond(place, course) { firsts.append(positions[place]) }
            starts.append(firsts.count)
        }
        return (firsts, starts)
    }

    private static func lateness(_ course: ArraySlice<UInt32>, _ columns: ObservationColumns) -> ClosedRange<
        Int
    > {
        var (least, most) = (Int.max, Int.min)
        for position in course {
            let days = columns.reported(at: Int(position)) - columns.day(at: Int(position))
            least = min(least, days)
            most = max(most, days)
        }
        return least <= most ? least...most : 0...0
    }

    private static func knownDays(
        _ positions: [UInt32], _ courses: [Range<Int>], _ columns: ObservationColumns
    ) -> [Int32] {
        var days = positions.map { columns.reported(at: Int($0)).number }
        for course in courses where course.count > 1 { days.sortNearlySorted(course) }
        return days
    }

    private static func rhythms(_ knownDays: [Int32], _ courses: [Range<Int>]) -> [UInt16] {
        var rhythms = [UInt16](repeating: 0, count: knownDays.count)
        for course in courses where course.count > 1 {
            var rhythm = RunningRhythm()
            for place in course.dropFirst() {
                let gap = Int(knownDays[place]) - Int(knownDays[place - 1])
                if gap > 0 { rhythm.add(gap: gap) }
                rhythms[place] = rhythm.halfDays
            }
        }
        return rhythms
    }
}
