internal import Notation

/// Puts observations in order by counting how many there are of each day and of each indicator. Each pass goes through
/// the columns from the top: the rows of one indicator stand far apart in them, and to fetch a number of each takes
/// longer than to count it.
struct CourseSorting: Sendable {
    private let columns: ObservationColumns
    /// Where the observations of each indicator begin, by its number; one more for the end.
    let starts: [Int]
    private let courses: [Range<Int>]
    /// The positions in the order of the file; nil where they stand in it.
    private let fileOrder: [UInt32]?

    init(_ columns: ObservationColumns) {
        self.columns = columns
        starts = CourseSorting.starts(columns.indicators)
        courses = zip(starts, starts.dropFirst()).map { $0..<$1 }
        // A file that was read is in its order; what was put together in memory may not be.
        let lines = columns.lines
        fileOrder =
            lines.areAscending
            ? nil
            : lines.indices.sorted { (lines[$0], $0) < (lines[$1], $1) }.map {
                UInt32(truncatingIfNeeded: $0)
            }
    }

    /// By the days that observations speak of.
    struct Days: Sendable {
        /// Where they stand among all: by indicator, then by day, then by line.
        var positions: [UInt32]
        /// The first of each day alone, where those of each indicator begin among all, and behind the last of them;
        /// empty where no day has two.
        var firsts: [UInt32]
        /// Where the firsts of each indicator end.
        var firstEnds: [Int]
    }

    /// By the days on which they became known.
    struct Reporting: Sendable {
        /// By indicator, these days in order.
        var knownDays: [Int32]
        /// The rhythm of each indicator after so many observations.
        var rhythms: [UInt16]
        /// By the number of the indicator, how many days after the day that it speaks of an observation became known.
        var lateness: [ClosedRange<Int>]
    }

    /// Puts all observations into the order of the days that they speak of, and then each behind those of its indicator.
    func days() -> Days {
        var order = byDay()
        var positions = CourseSorting.zeros(UInt32.self, count: columns.count)
        var firstEnds = starts
        let hasTwoOfADay = spread(order, into: &positions)
        if hasTwoOfADay {
            // The order by days alone is of no more use: the firsts of each day take its place in memory.
            takeFirsts(of: &positions, into: &order, ends: &firstEnds)
        } else {
            order = []
        }
        return Days(positions: positions, firsts: order, firstEnds: firstEnds)
    }

    /// Puts the days on which the observations of each course became known into order, and works out what comes of that.
    func reporting() -> Reporting {
        // Files grow by what becomes known: in their order, the days on which rows did are nearly sorted.
        var knownDays = knownDaysInFileOrder()
        for course in courses where course.count > 1 { knownDays.sortNearlySorted(course) }
        return Reporting(knownDays: knownDays, rhythms: rhythms(knownDays), lateness: lateness())
    }

    // MARK: By indicator

    /// How many observations come before those of each indicator.
    private static func starts(_ indicators: [UInt32]) -> [Int] {
        var starts = [Int](repeating: 0, count: Int(indicators.max() ?? 0) + 2)
        for indicator in indicators { starts[Int(indicator) + 1] += 1 }
        for index in starts.indices.dropFirst() { starts[index] += starts[index - 1] }
        return starts
    }

    /// The days on which observations became known, by indicator, then in file order.
    private func knownDaysInFileOrder() -> [Int32] {
        var days = CourseSorting.zeros(Int32.self, count: columns.count)
        var sorted = days.mutableSpan
        var next = starts
        var free = next.mutableSpan
        let indicators = columns.indicators.span
        for place in 0..<columns.count {
            let position = position(at: place)
            let indicator = Int(indicators[position])
            sorted[free[indicator]] = columns.reported(at: position).number
            free[indicator] &+= 1
        }
        return days
    }

    /// Where the observation at a place of the file stands among the columns.
    @inline(__always)
    private func position(at place: Int) -> Int { fileOrder.map { Int($0[place]) } ?? place }

    // MARK: By day

    /// How many days apart they may lie for each observation there is, so that counting them is less than sorting.
    private static let daysForEach = 4

    /// The positions by the days that observations speak of, then in file order.
    private func byDay() -> [UInt32] {
        guard let first = columns.days.min(), let last = columns.days.max() else { return [] }
        let length = Int(last) - Int(first) + 1
        return length <= columns.count * CourseSorting.daysForEach
            ? byCountingDays(from: Int(first), length) : bySortingDays()
    }

    private func byCountingDays(from first: Int, _ length: Int) -> [UInt32] {
        var next = [Int](repeating: 0, count: length + 1)
        for day in columns.days { next[Int(day) - first + 1] += 1 }
        for index in next.indices.dropFirst() { next[index] += next[index - 1] }
        var positions = CourseSorting.zeros(UInt32.self, count: columns.count)
        var sorted = positions.mutableSpan
        var free = next.mutableSpan
        let days = columns.days.span
        for place in 0..<columns.count {
            let position = position(at: place)
            let day = Int(days[position]) - first
            sorted[free[day]] = UInt32(truncatingIfNeeded: position)
            free[day] &+= 1
        }
        return positions
    }

    private func bySortingDays() -> [UInt32] {
        let places = (0..<columns.count).sorted { left, right in
            (columns.days[position(at: left)], left) < (columns.days[position(at: right)], right)
        }
        return places.map { UInt32(truncatingIfNeeded: position(at: $0)) }
    }

    /// Set in the position of an observation before which its course has one of the same day.
    private static let furtherOfADay: UInt32 = 1 << 31

    /// Puts each observation behind those of its indicator, with a mark on those that are not the first of their day, and
    /// says whether there are such.
    private func spread(_ inOrder: [UInt32], into positions: inout [UInt32]) -> Bool {
        var next = starts
        var lastDays = [Int](repeating: .min, count: starts.count)
        var sorted = positions.mutableSpan
        var free = next.mutableSpan
        var last = lastDays.mutableSpan
        let indicators = columns.indicators.span
        let days = columns.days.span
        var marks: UInt32 = 0
        for position in inOrder {
            let indicator = Int(indicators[Int(position)])
            let day = Int(days[Int(position)])
            let mark = day == last[indicator] ? CourseSorting.furtherOfADay : 0
            last[indicator] = day
            sorted[free[indicator]] = position | mark
            free[indicator] &+= 1
            marks |= mark
        }
        return marks != 0
    }

    /// Takes the marks away again, and puts the firsts of each day side by side where those of their indicator begin.
    private func takeFirsts(of positions: inout [UInt32], into firsts: inout [UInt32], ends: inout [Int]) {
        var sorted = positions.mutableSpan
        var taken = firsts.mutableSpan
        for (indicator, course) in courses.enumerated() {
            var next = course.lowerBound
            for place in course {
                let position = sorted[place]
                let isFirst = position & CourseSorting.furtherOfADay == 0
                sorted[place] = position & ~CourseSorting.furtherOfADay
                // The next one takes the place of one that is no first.
                taken[next] = sorted[place]
                next &+= isFirst ? 1 : 0
            }
            ends[indicator] = next
        }
    }

    private static func zeros<Number: FixedWidthInteger>(_: Number.Type, count: Int) -> [Number] {
        var zeros: [Number] = []
        zeros.reserveInLargePages(count)
        zeros.append(contentsOf: repeatElement(0, count: count))
        return zeros
    }

    // MARK: In each course

    private func rhythms(_ knownDays: [Int32]) -> [UInt16] {
        var rhythms = [UInt16](repeating: 0, count: knownDays.count)
        let days = knownDays.span
        for course in courses where course.count > 1 {
            var rhythm = RunningRhythm()
            var halfDays = rhythm.halfDays
            for place in course.dropFirst() {
                let gap = Int(days[place]) - Int(days[place - 1])
                if gap > 0 {
                    rhythm.add(gap: gap)
                    halfDays = rhythm.halfDays
                }
                rhythms[place] = halfDays
            }
        }
        return rhythms
    }

    private func lateness() -> [ClosedRange<Int>] {
        var bounds = [(least: Int, most: Int)](repeating: (.max, .min), count: courses.count)
        var found = bounds.mutableSpan
        let indicators = columns.indicators.span
        for position in 0..<columns.count {
            let days = columns.reported(at: position) - columns.day(at: position)
            let indicator = Int(indicators[position])
            found[indicator].least = min(found[indicator].least, days)
            found[indicator].most = max(found[indicator].most, days)
        }
        return bounds.map { $0.least <= $0.most ? $0.least...$0.most : 0...0 }
    }
}
