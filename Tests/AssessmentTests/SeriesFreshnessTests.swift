import Notation
import ReformModel
import TestSupport
import Testing

@testable import Assessment

@Suite("What is known of observations beforehand is what they say one by one")
struct SeriesFreshnessTests {
    /// How one makes the days between reports, and how late each is reported.
    struct Habit: Sendable, CustomTestStringConvertible {
        let name: String
        let gap: @Sendable (inout SeededNumbers) -> Int
        let lateness: @Sendable (inout SeededNumbers) -> Int
        var testDescription: String { name }
    }

    static let habits = [
        Habit(name: "monthly, on the day", gap: { Int($0.next() % 3) + 29 }, lateness: { _ in 0 }),
        Habit(name: "at random", gap: { Int($0.next() % 60) }, lateness: { _ in 3 }),
        Habit(name: "often twice a day", gap: { Int($0.next() % 2) }, lateness: { _ in 0 }),
        Habit(name: "weekly or yearly", gap: { $0.next() % 2 == 0 ? 7 : 365 }, lateness: { _ in 0 }),
        Habit(name: "every few years", gap: { Int($0.next() % 900) + 300 }, lateness: { _ in 1 }),
        Habit(
            name: "late, and out of order", gap: { Int($0.next() % 20) }, lateness: { Int($0.next() % 90) }),
    ]

    @Test("Freshness, and what was known, on every day", arguments: habits)
    func everyDay(_ habit: Habit) throws {
        var draws = SeededNumbers(seed: 11)
        let begin = try #require(Day(iso: "2000-01-03"))
        var rows: [Observation] = []
        var spoken = begin
        for line in 0..<120 {
            spoken = spoken + habit.gap(&draws)
            for indicator in ["a", "b"] where indicator == "a" || draws.next() % 2 == 0 {
                rows.append(
                    Observation(
                        indicator: indicator, day: spoken, reporter: "", value: Double(line),
                        reported: spoken + habit.lateness(&draws),
                        certainty: draws.next() % 4 == 0 ? .illustrative : .final, source: "",
                        place: RowPlace(table: .observations, line: line * 2 + (indicator == "a" ? 2 : 3))))
            }
        }
        let observations = Observations(rows)
        for step in stride(from: -1, through: spoken - begin + 100, by: max(1, (spoken - begin) / 400)) {
            let day = begin + step
            let known = rows.filter { $0.reported <= day }
            let tally = observations.tally(knownBy: day)
            #expect(tally.newest == known.map(\.reported).max())
            #expect(tally.illustrative == known.count { $0.certainty == .illustrative })
            for indicator in ["a", "b", "nothing of it"] {
                let expected = known.filter { $0.indicator == indicator }
                    .sorted { ($0.day, $0.place.line) < ($1.day, $1.place.line) }
                let series = observations.of(indicator).known(by: day)
                #expect(Array(series) == expected)
                var seen: Set<Day> = []
                let firsts = expected.filter { seen.insert($0.day).inserted }
                #expect(Array(series.firstOfEachDay) == firsts)
                #expect(
                    Freshness(of: series, on: day) == Freshness(reported: expected.map(\.reported), on: day))
                let week = day + -7
                #expect(series.firstOfEachDay.last(onOrBefore: week) == firsts.last { $0.day <= week })
            }
        }
    }
}
