import Assessment
import ReformModel
import TestSupport
import Testing

@Suite("Running totals within a year")
struct RunningTotalTests {
    private func revenue(
        _ values: [(String, Double)], on text: String, direction: Indicator.Direction = .increase,
        targets: [(Double, String)] = [(365, "2025-12-31")]
    ) throws -> IndicatorStanding {
        var small = SmallProgramme()
        small.indicator("i", direction, accumulation: .year)
        for (value, due) in targets { small.target("i", value, due: due) }
        for (date, value) in values { small.observation("i", value, on: date) }
        return try #require(small.standing(on: text).indicator("i"))
    }

    @Test(
        "Against the target's share of the year by day",
        arguments: [
            ("2025-01-01", 1.0, 1.0), ("2025-06-30", 181, 1), ("2025-06-30", 90.5, 0.5),
            ("2025-03-01", 60, 1), ("2025-12-30", 182, 0.5),
        ])
    func toDate(date: String, value: Double, ratio: Double) throws {
        let standing = try revenue([(date, value)], on: date)
        #expect(abs(try #require(standing.linearRatio) - ratio) < 1e-12)
        #expect(standing.growthRatio == nil)
        #expect(standing.explanation.method == .planToDate)
    }

    @Test("In a leap year the plan of 29 February is 60 of 366 days")
    func leapYear() throws {
        let standing = try revenue([("2024-02-29", 60)], on: "2024-03-10", targets: [(366, "2024-12-31")])
        #expect(abs(try #require(standing.expected) - 60) < 1e-12)
        #expect(abs(try #require(standing.expectedToday) - 70) < 1e-12)
        #expect(standing.status == .onTrack)
    }

    @Test("A target due within the year is planned to its own day")
    func dueInAutumn() throws {
        let standing = try revenue([("2025-04-10", 50)], on: "2025-04-10", targets: [(200, "2025-07-19")])
        // 100 of 200 days.
        #expect(standing.expected == 100)
        #expect(standing.linearRatio == 0.5)
    }

    @Test("A new year begins anew: last year's total is held against last year's target alone")
    func newYear() throws {
        let targets = [(365.0, "2025-12-31"), (730, "2026-12-31")]
        let values = [("2025-06-30", 200.0), ("2025-12-31", 800)]
        #expect(try revenue(values, on: "2025-12-31", targets: targets).status == .reached)
        #expect(
            try revenue(values, on: "2026-01-10", targets: targets).status == .cannotAssess(.noObservation))
        let begun = try revenue(values + [("2026-01-31", 62)], on: "2026-01-31", targets: targets)
        #expect(begun.status == .onTrack)
        #expect(abs(try #require(begun.linearRatio) - 1) < 1e-12)
    }

    @Test("The first figures of a new year do not make last year's target missed")
    func lastYearsTarget() throws {
        let values = [("2025-12-31", 400.0), ("2026-01-31", 20)]
        #expect(try revenue(values, on: "2026-02-01").status == .reached)
        #expect(try revenue([("2025-12-31", 300), ("2026-01-31", 20)], on: "2026-02-01").status == .missed)
    }

    @Test(
        "What should stay below a limit is not there before the year is out, and cannot come back",
        arguments: [
            ("2025-01-31", 20.0, IndicatorStatus.onTrack), ("2025-01-31", 40, .atRisk),
            ("2025-01-31", 100, .offTrack), ("2025-06-30", 0, .onTrack), ("2025-06-30", 366, .missed),
            ("2025-12-31", 365, .reached), ("2025-12-31", 366, .missed),
        ])
    func limit(date: String, value: Double, status: IndicatorStatus) throws {
        #expect(try revenue([(date, value)], on: date, direction: .decrease).status == status)
    }

    @Test("Without a target its growth means nothing: it grows by itself")
    func withoutTarget() throws {
        let standing = try revenue([("2025-01-31", 20), ("2025-02-28", 40)], on: "2025-02-28", targets: [])
        #expect(standing.status == .cannotAssess(.noTarget))
    }

    @Test("The pace needed counts from New Year")
    func pace() throws {
        // 36.5 in 73 days is 0.5 a day; the other 328.5 in 292 days are 1.125 a day.
        let slow = try revenue([("2025-03-14", 36.5)], on: "2025-03-14")
        #expect(slow.status == .offTrack)
        #expect(abs(try #require(slow.paceNeeded) - 2.25) < 1e-12)
    }
}
