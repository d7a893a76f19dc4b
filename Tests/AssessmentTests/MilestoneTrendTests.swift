import Assessment
import Notation
import ReformModel
import TestSupport
import Testing

@Suite("The trend of a milestone's forecasts")
struct MilestoneTrendTests {
    /// Day of the report, forecast.
    typealias Course = [(String, String)]

    private func trend(
        _ course: Course, _ build: (inout SmallProgramme) -> Void = { _ in }
    ) throws -> MilestoneTrend {
        var small = SmallProgramme()
        small.milestone("m", finish: "2019-01-01")
        for (reported, forecast) in course {
            small.report("m", on: reported, .inProgress, forecast: forecast, reporter: "a")
        }
        build(&small)
        return try #require(small.standing(on: "2030-01-01").milestone("m")?.trend)
    }

    private static let crossrail: Course =
        [2015, 2016, 2017].map { ("\($0)-03-31", "2019-12-31") }
        + [2021, 2022].map { ("\($0)-03-31", "2023-05-14") }

    @Test("Crossrail as reported each March slid half a day a day")
    func crossrail() throws {
        let trend = try trend(MilestoneTrendTests.crossrail)
        #expect(NumberText.write(try #require(trend.drift), decimals: 4, language: .english) == "0.5211")
        // Worked out from the ten slopes with another program.
        #expect(trend.convergence == day("2024-08-01"))
        #expect(trend.reason == nil)
        #expect(!trend.isIllustrative)
    }

    @Test("UK Broadband Delivery slid a day a day and meets no day")
    func broadband() throws {
        let forecasts = ["2016-12-31", "2017-12-31", "2017-12-31", "2020-12-31", "2020-12-31"]
        let trend = try trend(zip(2013...2017, forecasts).map { ("\($0)-03-31", $1) })
        #expect(trend.drift == 1)
        #expect(trend.convergence == nil)
    }

    @Test("What slides faster than the days go by meets no day either, though the line crosses one behind it")
    func faster() throws {
        let trend = try trend([
            ("2018-01-01", "2019-01-01"), ("2018-01-11", "2019-01-21"), ("2018-01-21", "2019-02-10"),
        ])
        #expect(trend.drift == 2)
        #expect(trend.convergence == nil)
    }

    @Test("On plan the drift is 0 and the forecasts meet on their day; earlier ones make it negative")
    func onPlan() throws {
        let held = try trend(["01", "02", "03"].map { ("2018-\($0)-01", "2019-01-01") })
        #expect(held.drift == 0)
        #expect(held.convergence == day("2019-01-01"))
        let gained = try trend([
            ("2018-01-01", "2019-01-01"), ("2018-01-11", "2018-12-27"), ("2018-01-21", "2018-12-22"),
        ])
        #expect(gained.drift == -0.5)
        // 365 days from the first report, over one and a half.
        #expect(gained.convergence == day("2018-01-01") + 243)
    }

    @Test("A drift a hair below one meets the day in no year that there is")
    func farAway() throws {
        let trend = try trend([
            ("1018-01-01", "2019-01-01"), ("2018-01-01", "3018-12-31"), ("2018-01-02", "3019-01-01"),
        ])
        #expect(try #require(trend.drift) < 1)
        #expect(trend.convergence == nil)
    }

    @Test("Reports without a forecast are left out; of two on one day the later row counts")
    func rows() throws {
        let trend = try trend(MilestoneTrendTests.crossrail) {
            $0.report("m", on: "2018-03-31", .inProgress, reporter: "a")
            $0.report("m", on: "2022-03-31", .inProgress, forecast: "2023-05-14", reporter: "a")
        }
        #expect(trend.forecasts.count == 5)
        #expect(trend.forecasts.last?.place.line == 8)
        let changed = try self.trend(MilestoneTrendTests.crossrail) {
            $0.report("m", on: "2022-03-31", .inProgress, forecast: "2023-05-15", reporter: "a")
        }
        #expect(changed.drift != trend.drift)
    }

    @Test("Too few forecasts say nothing, and how many there are")
    func tooFew() throws {
        let none = try trend([])
        #expect(none.drift == nil && none.convergence == nil)
        #expect(none.reason == .noForecast)
        let two = try trend([("2018-01-01", "2019-01-01"), ("2018-02-01", "2019-06-01")])
        #expect(two.drift == nil)
        #expect(two.reason == .tooFewForecasts(2))
        #expect(two.explanation.method == .noForecastTrend(.tooFewForecasts(2)))
        #expect(two.explanation.inputs.count == 2)
        #expect(try trend(Array(MilestoneTrendTests.crossrail.prefix(3))).drift != nil)
    }

    @Test("What is done or given up has no trend", arguments: [Report.State.done, .dropped, .superseded])
    func over(state: Report.State) {
        var small = SmallProgramme()
        small.milestone("m", finish: "2019-01-01")
        small.report("m", on: "2018-01-01", state, evidence: .verified)
        #expect(small.standing(on: "2018-02-01").milestone("m")?.trend == nil)
    }

    @Test("The trend takes the newest five hundred forecasts, so that a long series costs no more")
    func bounded() throws {
        let start = day("2000-01-01")
        let trend = try trend(
            (0..<600).map { ("\(start + $0)", "\(start + ($0 < 100 ? 2000 - $0 : 2000 + $0))") })
        #expect(trend.forecasts.count == MilestoneTrend.most)
        #expect(trend.forecasts.first?.reported == start + 100)
        #expect(trend.drift == 1)
    }

    @Test("Every forecast stands in the explanation with its row, and the result follows from them")
    func explained() throws {
        let settlement = try #require(
            Standing(of: Sample.programme, on: Sample.day).milestone("decree-178-settlement"))
        let trend = try #require(settlement.trend)
        #expect(trend.isIllustrative)
        let explanation = trend.explanation
        #expect(explanation.method == .forecastTrend)
        let rows = Dictionary(uniqueKeysWithValues: Sample.programme.reports.map { ($0.place, $0) })
        for figure in explanation.inputs {
            let row = try #require(figure.places.first.flatMap { rows[$0] })
            #expect(figure.value == row.forecast.map { .day($0) })
            #expect(figure.day == row.reported)
        }
        let points = explanation.inputs.compactMap { figure -> (x: Double, y: Double)? in
            guard case .day(let forecast) = figure.value, let reported = figure.day else { return nil }
            return (Double(reported.number), Double(forecast.number))
        }
        let slope = try #require(TheilSen.slope(x: points.map(\.x), y: points.map(\.y)))
        #expect(explanation.results.first?.value == .ratio(slope))
        // Worked out by hand: slopes 0, 1/4, 3/8, 15/29, 30/49, 3/4.
        #expect(abs(slope - (3.0 / 8 + 15.0 / 29) / 2) < 1e-12)
        #expect(explanation.results.last?.value == .day(day("2025-10-04")))
    }
}
