import Assessment
import Glibc
import Notation
import ReformModel
import TestSupport
import Testing

@Suite("Where the course of an indicator leads")
struct ProjectionTests {
    /// Five values ten days apart, and a target twenty days after the last.
    private func course(
        _ values: [Double] = [10, 12, 13, 17, 18], target: Double = 20,
        _ direction: Indicator.Direction = .increase,
        limit: Double? = nil
    ) throws -> IndicatorStanding {
        var small = SmallProgramme()
        small.indicator("i", direction, limit: limit)
        small.target("i", target, due: "2025-03-02")
        for (index, value) in values.enumerated() {
            small.observation("i", value, on: (day("2025-01-01") + 10 * index).description)
        }
        return try #require(small.standing(on: "2025-02-10").indicator("i"))
    }

    private func value(_ standing: IndicatorStanding) throws -> Projection.Value {
        let outcome = try #require(standing.projection).outcome
        guard case .value(let value) = outcome else { throw NotProjected(outcome: outcome) }
        return value
    }

    private struct NotProjected: Error { let outcome: Projection.Outcome }

    @Test("Slope 0.2 a day, level 18, deviation √(2/3): 22 ± 3.182446 · 0.816497 · 1.673320")
    func worked() throws {
        let value = try value(try course())
        #expect(abs(value.estimate - 22) < 1e-12)
        #expect(abs(value.interval.lowerBound - (22 - 4.348049414074382)) < 1e-9)
        #expect(abs(value.interval.upperBound - (22 + 4.348049414074382)) < 1e-9)
    }

    @Test("A target within, beyond and before the interval, in both directions")
    func places() throws {
        // The interval is 17.65 to 26.35.
        #expect(try value(try course(target: 26.3)).target == .within)
        #expect(try value(try course(target: 26.4)).target == .beyond)
        #expect(try value(try course([10, 12, 14, 16, 18], target: 18.5)).target == .surpassed)
        let falling = [18.0, 17, 13, 12, 10]
        // 6 ± 4.35 in twenty days.
        #expect(try value(try course(falling, target: 2, .decrease)).target == .within)
        #expect(try value(try course(falling, target: 1, .decrease)).target == .beyond)
        #expect(try value(try course([18, 16, 14, 12, 10], target: 9, .decrease)).target == .surpassed)
    }

    @Test(
        "A course that leads exactly there is within, whatever the last bits say",
        arguments: [
            ([7.8, 16.9, 26, 35.1, 44.2], 62.4), ([16.3, 25.7, 35.1, 44.5, 53.9], 72.7),
            ([14.3, 14.4, 14.5, 14.6, 14.7], 14.9),
        ])
    func exact(values: [Double], target: Double) throws {
        let value = try value(try course(values, target: target))
        #expect(value.interval.upperBound - value.interval.lowerBound < 1e-12)
        #expect(value.target == .within)
    }

    @Test("Nothing comes past a limit, unless the figures themselves have")
    func limit() throws {
        let value = try value(try course(target: 21, limit: 21.5))
        #expect(value.estimate == 21.5)
        #expect(value.interval.upperBound == 21.5)
        #expect(abs(try self.value(try course(target: 21, limit: 15)).estimate - 22) < 1e-12)
    }

    @Test("Four values are too few, silence ends a course, numbers beyond reckoning are refused")
    func obstacles() throws {
        #expect(
            try #require(try course([1, 2, 3, 4]).projection).outcome
                == .none(.tooFewValues(known: 4, needed: 5)))
        #expect(
            try #require(try course([1e300, 2e300, 1e300, 3e300, 2e300], target: 4e300).projection).outcome
                == .none(.outOfRange))
        var small = SmallProgramme()
        small.indicator("i")
        small.target("i", 100, due: "2025-12-31")
        for index in 0..<6 { small.observation("i", Double(index), on: "2025-01-0\(index + 1)") }
        let silent = try #require(small.standing(on: "2025-01-09").indicator("i")?.projection)
        #expect(silent.outcome == .none(.stale))
        #expect(silent.explanation.method == .cannotProject(.stale))
        small.indicator("empty")
        small.target("empty", 100, due: "2025-12-31")
        let empty = try #require(small.standing(on: "2025-01-09").indicator("empty")?.projection)
        #expect(empty.outcome == .none(.tooFewValues(known: 0, needed: 5)))
    }

    @Test("What is reached, missed, or without a target is not projected")
    func nothingAhead() throws {
        #expect(try course(target: 18).projection == nil)
        var small = SmallProgramme()
        small.indicator("none")
        small.indicator("missed")
        small.target("missed", 100, due: "2025-01-20")
        small.indicator("given")
        small.target("given", 100, due: "2025-01-31")
        small.observation("given", 90, on: "2025-01-31", reported: "2025-01-15")
        for id in ["none", "missed", "given"] {
            for index in 1...6 { small.observation(id, Double(index), on: "2025-01-0\(index)") }
        }
        let standing = small.standing(on: "2025-01-21")
        #expect(try #require(standing.indicator("none")).projection == nil)
        #expect(standing.indicator("missed")?.status == .missed)
        #expect(standing.indicator("given")?.latest?.value == 90)
        #expect(try #require(standing.indicator("given")).projection == nil)
        #expect(try #require(standing.indicator("missed")).projection == nil)
    }

    @Test("One illustrative value marks it, and so does an illustrative target")
    func illustrative() throws {
        var small = SmallProgramme()
        for id in ["real", "made up"] {
            small.indicator(id)
            small.target(id, 100, due: "2025-12-31")
            for index in 1...6 {
                small.observation(
                    id, Double(index), on: "2025-01-0\(index)",
                    id == "made up" && index == 2 ? .illustrative : .final)
            }
        }
        let standing = small.standing(on: "2025-01-06")
        #expect(standing.indicator("real")?.projection?.isIllustrative == false)
        #expect(standing.indicator("made up")?.projection?.isIllustrative == true)
        #expect(standing.indicator("made up")?.isIllustrative == false)
    }

    @Test("A long course is thinned evenly by rank: the line stays, the first and the last value count")
    func long() throws {
        var small = SmallProgramme()
        small.indicator("i")
        small.target("i", 1e9, due: "2025-12-31")
        let last = day("2025-06-30")
        for index in 0..<3000 {
            small.observation(
                "i", 3 * Double(index) + Double(index % 7), on: (last - 2999 + index).description)
        }
        let projection = try #require(small.standing(on: "2025-06-30").indicator("i")?.projection)
        guard case .value(let value) = projection.outcome else {
            Issue.record("\(projection.outcome)")
            return
        }
        // 184 days on, at three a day, from about 9,000.
        #expect(abs(value.estimate - (3 * 3183 + 3)) < 5)
        #expect(value.interval.upperBound - value.interval.lowerBound < 12)
        #expect(projection.explanation.inputs.contains { $0.value == .count(200) })
    }

    @Test(
        "The interval holds 95 of 100 values to come, if the deviations are normal",
        arguments: [(5, 1), (5, 5), (8, 4), (20, 10)])
    func coverage(count: Int, ahead: Int) throws {
        var numbers = SeededNumbers(seed: UInt64(count * 100 + ahead))
        func normal() -> Double {
            let (one, two) = (
                Double.random(in: 0..<1, using: &numbers), Double.random(in: 0..<1, using: &numbers)
            )
            return (-2 * log(1 - one)).squareRoot() * cos(2 * .pi * two)
        }
        let last = day("2025-06-30")
        var small = SmallProgramme()
        var truth: [Double] = []
        for run in 0..<1500 {
            small.indicator("\(run)")
            small.target("\(run)", 1e9, due: (last + ahead).description)
            for index in 0..<count {
                small.observation(
                    "\(run)", 50 + 2 * Double(index) + normal(), on: (last - count + 1 + index).description)
            }
            truth.append(50 + 2 * Double(count - 1 + ahead) + normal())
        }
        let standing = small.standing(on: last.description)
        let held = try (0..<1500).count { run in
            try value(try #require(standing.indicator("\(run)"))).interval.contains(truth[run])
        }
        // Three standard errors of 1,500 runs are 0.017.
        #expect(abs(Double(held) / 1500 - 0.95) < 0.02, "\(held)")
    }
}
