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
    /// The first observation of each day alone, from the same beginnings on, and where those of each indicator end; empty
    /// where no day has two.
    private let firsts: [UInt32]
    private let firstEnds: [Int]
    /// By the number of the indicator, how many days after the day that it speaks of an observation became known.
    private let lateness: [ClosedRange<Int>]
    /// The days on which the observations of each indicator became known, in order of those days.
    private let knownDays: [Int32]
    /// The rhythm of each indicator after so many observations.
    private let rhythms: [UInt16]
    private let tallies: KnownTallies

    init(_ columns: ObservationColumns) {
        self.columns = columns
        let sorting = CourseSorting(columns)
        let ((reporting, tallies), days) =
            columns.count < ObservationCourses.worthAThread
            ? ((sorting.reporting(), columns.tallies), sorting.days())
            : Crew.both({ (sorting.reporting(), columns.tallies) }, { sorting.days() })
        starts = sorting.starts
        (positions, firsts, firstEnds) = (days.positions, days.firsts, days.firstEnds)
        (lateness, knownDays, rhythms) = (reporting.lateness, reporting.knownDays, reporting.rhythms)
        self.tallies = tallies
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
        let all = firsts[starts[number]..<firstEnds[number]]
        let day = columns.days[Int(last)]
        return all.prefix(all.partitionPoint { columns.days[Int($0)] <= day })
    }

    /// When the last of so many observations became known, of a course that begins at a place among all, and the rhythm
    /// by then.
    func reporting(courseAt start: Int, count: Int) -> (last: Day, rhythm: UInt16) {
        let place = start + count - 1
        return (Day(number: knownDays[place]), rhythms[place])
    }
}

extension ObservationColumns {
    fileprivate var tallies: KnownTallies {
        KnownTallies(
            count: count, day: { reported(at: $0) }, isIllustrative: { certainty(at: $0) == .illustrative })
    }
}
