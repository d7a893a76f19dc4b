import Notation
import TestSupport
import Testing

@testable import ReformModel

@Suite("Observations in order")
struct CourseSortingTests {
    /// How many there are, over how many days, and whether they stand in the order of their lines.
    struct Rows: Sendable, CustomTestStringConvertible {
        let count: Int
        let days: UInt64
        var isInFileOrder = true
        var testDescription: String { "\(count) over \(days) days" }

        var observations: [Observation] {
            var draws = SeededNumbers(seed: days)
            let rows = (0..<count).map { line in
                let day = Day(number: Int32(truncatingIfNeeded: draws.next() % days) - 40)
                return Observation(
                    indicator: "i\(draws.next() % 7)", day: day, reporter: "", value: Double(line),
                    reported: day + Int(draws.next() % 5), certainty: .final, source: "",
                    place: RowPlace(table: .observations, line: line + 2))
            }
            return isInFileOrder ? rows : rows.shuffled(using: &draws)
        }
    }

    @Test(
        "By day, then by line, and the first of each day alone: one by one, counted, and on two threads",
        arguments: [
            Rows(count: 0, days: 1), Rows(count: 1, days: 1), Rows(count: 300, days: 100_000),
            Rows(count: 300, days: 60), Rows(count: 300, days: 60, isInFileOrder: false),
            Rows(count: 300, days: 100_000, isInFileOrder: false), Rows(count: 5000, days: 1_000_000),
            Rows(count: 110_000, days: 4000), Rows(count: 110_000, days: 400_000, isInFileOrder: false),
        ])
    func order(_ rows: Rows) {
        let all = rows.observations
        let observations = Observations(all)
        for indicator in ["i0", "i6", "nothing of it"] {
            let expected = all.filter { $0.indicator == indicator }
                .sorted { ($0.day, $0.place.line) < ($1.day, $1.place.line) }
            let series = observations.of(indicator)
            #expect(Array(series) == expected)
            var seen: Set<Day> = []
            let firsts = expected.filter { seen.insert($0.day).inserted }
            #expect(Array(series.firstOfEachDay) == firsts)
            #expect(series.indices.map(series.day) == expected.map { $0.day })
            #expect(series.indices.map(series.value) == expected.map { $0.value })
            // Nil where years lie between two of them.
            let last = series.reporting?.last
            #expect(last == nil || last == expected.map { $0.reported }.max())
        }
    }

    @Test("What two threads make is what one makes")
    func threads() {
        var columns = ObservationColumns()
        for row in Rows(count: 110_000, days: 4000).observations { columns.append(row) }
        let courses = ObservationCourses(columns)
        let sorting = CourseSorting(columns)
        let (days, reporting) = (sorting.days(), sorting.reporting())
        let number = Int(columns.indicators[0])
        let course = sorting.starts[number]..<sorting.starts[number + 1]
        let series = courses.of(columns.texts.text(UInt32(number)))
        let positions = days.positions[course].map(Int.init)
        let firsts = days.firsts[course.lowerBound..<days.firstEnds[number]].map(Int.init)
        let all: [Observation] = positions.map { columns[$0] }
        let firstOnes: [Observation] = firsts.map { columns[$0] }
        #expect(Array(series) == all)
        #expect(Array(series.firstOfEachDay) == firstOnes)
        let last = course.upperBound - 1
        let (day, halfDays) = (reporting.knownDays[last], Int(reporting.rhythms[last]))
        #expect(series.reporting?.last.number == day)
        #expect(series.reporting?.halfDays == halfDays)
    }
}
