import Assessment
import Glibc
import Notation
import ReformModel
import TestSupport
import Testing

@Suite("Where a running total leads")
struct RunningProjectionTests {
    private func projection(
        _ values: [(String, Double)], target: Double = 300, on text: String = "2025-04-30",
        due: String = "2025-12-31"
    ) throws -> Projection {
        var small = SmallProgramme()
        small.indicator("i", accumulation: .year)
        small.target("i", target, due: due)
        for (date, value) in values { small.observation("i", value, on: date) }
        let standing = try #require(small.standing(on: text).indicator("i"))
        return try #require(standing.projection)
    }

    private let spring = [("2025-01-31", 10.0), ("2025-02-28", 30), ("2025-03-31", 45), ("2025-04-30", 80)]

    @Test("80 in 120 days, 245 to go: 243.3 ± 3.182446 · 2.022341 · √(245 + 245²/120), not below the 80")
    func worked() throws {
        guard case .value(let value) = try projection(spring).outcome else {
            Issue.record("nothing projected")
            return
        }
        #expect(abs(value.estimate - 243.33333333333331) < 1e-9)
        #expect(value.interval.lowerBound == 80)
        #expect(abs(value.interval.upperBound - (243.33333333333331 + 175.692915712288)) < 1e-6)
        #expect(value.target == .within)
    }

    @Test("A total that has been corrected downwards may fall again")
    func corrected() throws {
        let values = [("2025-01-31", 40.0), ("2025-02-28", 30), ("2025-03-31", 45), ("2025-04-30", 80)]
        guard case .value(let value) = try projection(values).outcome else {
            Issue.record("nothing projected")
            return
        }
        #expect(value.interval.lowerBound < 80)
    }

    @Test("Only the values of the target's year count, and three are too few")
    func withinTheYear() throws {
        let last = [("2024-10-31", 100.0), ("2024-11-30", 110), ("2024-12-31", 120)]
        #expect(
            try projection(last + spring.prefix(3), on: "2025-03-31").outcome
                == .none(.tooFewValues(known: 3, needed: 4)))
        let both = try projection(last + spring)
        #expect(both.outcome == (try projection(spring)).outcome)
        #expect(both.explanation.method == .totalToDue)
    }

    @Test("An even pace leads exactly to where it must")
    func even() throws {
        let values = [("2025-01-10", 10.0), ("2025-01-20", 20), ("2025-02-09", 40), ("2025-03-01", 60)]
        let projection = try projection(values, target: 365, on: "2025-03-01")
        guard case .value(let value) = projection.outcome else {
            Issue.record("nothing projected")
            return
        }
        #expect(abs(value.estimate - 365) < 1e-9)
        #expect(value.target == .within)
    }

    @Test(
        "The interval holds 95 of 100 totals to come, if what comes in on one day is independent of another")
    func coverage() throws {
        var numbers = SeededNumbers(seed: 2025)
        func normal() -> Double {
            let (one, two) = (
                Double.random(in: 0..<1, using: &numbers), Double.random(in: 0..<1, using: &numbers)
            )
            return (-2 * log(1 - one)).squareRoot() * cos(2 * .pi * two)
        }
        let days = [31, 59, 120, 151, 181]
        var small = SmallProgramme()
        var truth: [Double] = []
        for run in 0..<1500 {
            small.indicator("\(run)", accumulation: .year)
            small.target("\(run)", 1e9, due: "2025-12-31")
            var (total, before) = (0.0, 0)
            for number in days {
                total += 100 * Double(number - before) + 200 * Double(number - before).squareRoot() * normal()
                before = number
                small.observation("\(run)", total, on: (day("2024-12-31") + number).description)
            }
            truth.append(total + 100 * 184 + 200 * 184.0.squareRoot() * normal())
        }
        let standing = small.standing(on: "2025-06-30")
        var held = 0
        for run in 0..<1500 {
            let indicator = try #require(standing.indicator("\(run)"))
            let projection = try #require(indicator.projection)
            guard case .value(let value) = projection.outcome else { continue }
            held += value.interval.contains(truth[run]) ? 1 : 0
        }
        #expect(abs(Double(held) / 1500 - 0.95) < 0.02, "\(held)")
    }
}
