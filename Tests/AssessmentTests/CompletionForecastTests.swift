import Assessment
import Notation
import ReformModel
import TestSupport
import Testing

@Suite("When a count will be done")
struct CompletionForecastTests {
    private let history = [3, 5, 4, 2, 6, 4, 5, 3, 7, 4, 5, 6, 3, 4, 5]

    @Test("The exact chances of a history, and the periods for 50, 85 and 95 of 100")
    func exact() {
        let chances = CompletionChances.exact(history: history, remaining: 100)
        #expect(chances.isExact)
        for (periods, share) in [
            (22, 0.32875), (23, 0.60507), (24, 0.82932), (25, 0.94689), (26, 0.98813),
        ] {
            #expect(abs(chances.share(after: periods) - share) < 0.000_005)
        }
        #expect([0.5, 0.85, 0.95].map { chances.periods(for: $0) } == [23, 25, 26])
        #expect(chances.share(after: 0) == 0)
        #expect(chances.share(after: 14) == 0)
        #expect(chances.share(after: 15) > 0)
        #expect(abs(chances.share(after: 500) - 1) < 1e-11)
    }

    @Test(
        "Drawing periods comes within 0.03 of the exact chances, whatever the key",
        arguments: ["a", "b", "held-central", "settlement-paid", ""])
    func simulated(key: String) {
        for (history, remaining) in [(history, 100), ([0, 0, 9], 40), ([1], 7), ([0, 12], 300)] {
            let exact = CompletionChances.exact(history: history, remaining: remaining)
            let drawn = CompletionChances.simulated(history: history, remaining: remaining, key: key)
            #expect(!drawn.isExact)
            let apart = (1...CompletionChances.horizon).map {
                abs(exact.share(after: $0) - drawn.share(after: $0))
            }
            #expect((apart.max() ?? 1) < 0.03)
        }
    }

    @Test("The same key gives the same draws, on every machine")
    func seeded() {
        let first = CompletionChances.simulated(history: history, remaining: 100, key: "held-central")
        #expect(first == CompletionChances.simulated(history: history, remaining: 100, key: "held-central"))
        #expect(first != CompletionChances.simulated(history: history, remaining: 100, key: "held-commune"))
        #expect(first.share(after: 23) == 0.61181640625)
    }

    @Test("It draws only where the convolution would be dear")
    func choice() {
        #expect(CompletionChances.of(history: [1, 2], remaining: 2000, key: "").isExact)
        #expect(!CompletionChances.of(history: [1, 2], remaining: 2001, key: "").isExact)
        #expect(!CompletionChances.of(history: [1, 2], remaining: .max, key: "").isExact)
    }

    @Test("What would take more than 520 periods has no day")
    func horizon() {
        let slow = CompletionChances.exact(history: [0, 1], remaining: 300)
        #expect(slow.shares.count == CompletionChances.horizon)
        #expect(slow.periods(for: 0.95) == nil)
        #expect(CompletionChances.simulated(history: [0], remaining: 1, key: "").periods(for: 0.5) == nil)
    }

    /// A count on its way to a target, reported week by week, the last time on 1 March 2025.
    private func forecast(
        _ values: [Double], target: Double = 40, every days: Int = 7, on text: String = "2025-03-01",
        due: String = "2025-04-12", _ certainty: Certainty = .final
    ) throws -> CompletionForecast? {
        var small = SmallProgramme()
        small.indicator("i")
        small.target("i", target, due: due)
        for (index, value) in values.enumerated() {
            let date = day("2025-03-01") - days * (values.count - 1 - index)
            small.observation("i", value, on: date.description, certainty)
        }
        return try #require(small.standing(on: text).indicator("i")).completion
    }

    @Test("2, 4, 6, 8 and 10 a week, ten to go: two weeks in 19 of 25 cases, three in 121 of 125")
    func indicator() throws {
        let forecast = try #require(try forecast([0, 2, 6, 12, 20, 30]))
        guard case .days(let days) = forecast.outcome else {
            Issue.record("\(forecast.outcome)")
            return
        }
        #expect(days.even == day("2025-03-15"))
        #expect(days.likely == day("2025-03-22"))
        #expect(days.nearlyCertain == day("2025-03-22"))
        #expect(days.chanceInTime == 1)
        #expect(forecast.explanation.method == .completion)
        guard
            case .days(let near) = try #require(try self.forecast([0, 2, 6, 12, 20, 30], due: "2025-03-21"))
                .outcome
        else { return }
        #expect(abs(try #require(near.chanceInTime) - 19.0 / 25) < 1e-12)
    }

    @Test("Fewer than five periods, a count that stands still, and silence are refused")
    func obstacles() throws {
        #expect(
            try forecast([0, 2, 6, 12, 20])?.outcome == .none(.tooFewPeriods(known: 4, needed: 5)))
        #expect(try forecast([12])?.outcome == .none(.tooFewPeriods(known: 0, needed: 5)))
        #expect(try forecast([8, 8, 8, 8, 8, 8])?.outcome == .none(.standsStill))
        #expect(try forecast([0, 2, 6, 12, 20, 30], on: "2025-03-16")?.outcome == .none(.stale))
    }

    @Test("A period takes as many weeks as the values are apart")
    func periods() throws {
        // Six values, a month apart: four periods of five weeks.
        #expect(
            try forecast([0, 2, 6, 12, 20, 30], every: 30)?.outcome
                == .none(.tooFewPeriods(known: 4, needed: 5)))
        let rows = (0...5).map { index in
            observation(Double(index * index), on: day("2025-01-01") + 28 * index)
        }
        let counts = try #require(PeriodCounts(of: rows))
        #expect(counts.length == 28)
        #expect(counts.counts == [1, 3, 5, 7, 9])
    }

    @Test("On a day without a value the last one stands; days before the first whole period are left out")
    func carried() throws {
        let rows = [("2025-01-01", 1.0), ("2025-01-05", 2), ("2025-01-12", 5), ("2025-01-24", 9)].map {
            observation($0.1, on: day($0.0))
        }
        let counts = try #require(PeriodCounts(of: rows))
        // Ends on 24, 17, 10 and 3 January.
        #expect(counts.length == 7)
        #expect(counts.counts == [1, 3, 4])
        #expect(PeriodCounts(of: [rows[0]]) == nil)
    }

    @Test("What falls, has fractions, is to fall, is there, or begins anew each year is no such count")
    func noCount() throws {
        #expect(try forecast([0, 2, 6, 5, 20, 30]) == nil)
        #expect(try forecast([0, 2, 6, 12.5, 20, 30]) == nil)
        #expect(try forecast([0, 2, 6, 12, 20, 40]) == nil)
        var small = SmallProgramme()
        small.indicator("down", .decrease)
        small.indicator("total", accumulation: .year)
        for id in ["down", "total"] {
            small.target(id, id == "down" ? 1 : 100, due: "2025-12-31")
            small.observation(id, 2, on: "2025-01-31")
        }
        let standing = small.standing(on: "2025-01-31")
        #expect(try #require(standing.indicator("down")).completion == nil)
        #expect(try #require(standing.indicator("total")).completion == nil)
    }

    @Test("A missed target has a day on which it comes, and no chance to be in time; made-up values mark it")
    func missed() throws {
        let forecast = try #require(
            try forecast([0, 2, 6, 12, 20, 30], on: "2025-03-03", due: "2025-03-02", .illustrative))
        guard case .days(let days) = forecast.outcome else {
            Issue.record("\(forecast.outcome)")
            return
        }
        #expect(days.chanceInTime == nil)
        #expect(days.even == day("2025-03-15"))
        #expect(forecast.isIllustrative)
    }

    private func observation(_ value: Double, on day: Day) -> Observation {
        Observation(
            indicator: "i", day: day, reporter: "", value: value, reported: day, certainty: .final,
            source: "",
            place: RowPlace(table: .observations, line: 2))
    }
}
