import Assessment
import Canvas
import Notation
import ReformModel
import TestSupport
import Testing

@testable import Panels

@Suite("The chart of an indicator")
struct IndicatorChartTests {
    private func context(_ small: SmallProgramme, on text: String) -> PanelContext {
        PanelContext(standing: small.standing(on: text), language: .english, glyphs: .ascii)
    }

    private func chart(_ small: SmallProgramme, on text: String = "2025-06-30", width: Int = 40) throws
        -> String
    {
        let context = context(small, on: text)
        let standing = try #require(context.standing.indicator("i"))
        let chart = try #require(IndicatorChart(standing, in: context))
        return Drawn.text(chart.lines(width: width, height: 5), width: width)
    }

    @Test("Values, a target that was raised, the way it should go, today")
    func whole() throws {
        var small = SmallProgramme()
        small.indicator("i", baseline: 0, on: "2025-01-01")
        small.target("i", 50, due: "2025-12-31")
        small.target("i", 100, due: "2025-12-31", decided: "2025-04-01")
        small.observation("i", 10, on: "2025-03-01")
        small.observation("i", 40, on: "2025-06-01", .init(rawValue: "illustrative") ?? .final)
        GoldenText.expect(try chart(small), named: "chart-level-ascii")
    }

    @Test("A running total falls to nothing at New Year, and is not joined across it")
    func total() throws {
        var small = SmallProgramme()
        small.indicator("i", accumulation: .year)
        small.target("i", 120, due: "2025-12-31")
        for month in ["2024-10-31", "2024-12-31"] { small.observation("i", 100, on: month) }
        for (index, month) in ["2025-01-31", "2025-02-28", "2025-03-31", "2025-04-30", "2025-05-31"]
            .enumerated()
        {
            small.observation("i", Double(10 * (index + 1)), on: month)
        }
        GoldenText.expect(try chart(small), named: "chart-total-ascii")
    }

    @Test("Another source's value has its mark, and a count the days of its forecast")
    func marks() throws {
        var small = SmallProgramme()
        small.indicator("i", baseline: 0, on: "2025-01-01")
        small.target("i", 100, due: "2025-12-31")
        for week in 0..<8 {
            small.observation("i", Double(5 * week), on: (day("2025-05-01") + 7 * week).description)
        }
        small.observation("i", 36, on: (day("2025-05-01") + 49).description, reporter: "other")
        let chart = try chart(small)
        #expect(chart.contains("# another source"))
        #expect(chart.contains("done: P50, P85, P95"))
    }

    @Test("Nothing to draw: no chart; a value alone: none without a target")
    func few() throws {
        var small = SmallProgramme()
        small.indicator("i")
        #expect(
            IndicatorChart(
                try #require(small.standing(on: "2025-06-30").indicator("i")),
                in: context(small, on: "2025-06-30")) == nil)
        small.observation("i", 3, on: "2025-01-01")
        #expect(
            IndicatorChart(
                try #require(small.standing(on: "2025-06-30").indicator("i")),
                in: context(small, on: "2025-06-30")) == nil)
        small.target("i", 5, due: "2025-12-31")
        #expect(try chart(small).contains("@"))
    }

    @Test("At any width", arguments: [0, 1, 10, 23, 24, 25, 60, 300])
    func widths(width: Int) throws {
        let context = Sample.context(.vietnamese)
        for standing in context.standing.indicators {
            guard let chart = IndicatorChart(standing, in: context) else { continue }
            let lines = chart.lines(width: width, height: 4)
            #expect(width < 24 ? lines.isEmpty : lines.count >= 8, "\(standing.id)")
        }
    }

    @Test("Values of the largest size, and all alike")
    func extremes() throws {
        for value in [1e300, -1e300, 0, 1e15] {
            var small = SmallProgramme()
            small.indicator("i")
            for index in 0..<6 {
                small.observation("i", value, on: (day("2025-01-01") + 20 * index).description)
            }
            small.target("i", value, due: "2025-12-31")
            _ = try chart(small)
        }
    }
}
