import Assessment
import ReformModel
import TestSupport
import Testing

@Suite("How fast it must go from now on")
struct RequiredPaceTests {
    @Test("The way left over the days left; a month is 30.436875 days")
    func pace() throws {
        let pace = try #require(RequiredPace(from: 10, on: day("2025-01-01"), to: 4, by: day("2025-01-13")))
        #expect(pace.aDay == -0.5)
        #expect(pace.aMonth == -0.5 * 30.436875)
        #expect(RequiredPace(from: 1, on: day("2025-01-01"), to: 2, by: day("2025-01-01")) == nil)
    }

    @Test("Of a target that is open: not of one that is there or gone by, nor of a limit for the year")
    func indicators() throws {
        var small = SmallProgramme()
        for (id, value) in [("open", 10.0), ("there", 100)] {
            small.indicator(id)
            small.target(id, 100, due: "2025-04-01")
            small.observation(id, value, on: "2025-01-01")
        }
        small.indicator("total", accumulation: .year)
        small.indicator("limit", .decrease, accumulation: .year)
        for id in ["total", "limit"] {
            small.target(id, 100, due: "2025-04-01")
            small.observation(id, 10, on: "2024-12-31")
            small.observation(id, 10, on: "2025-01-01", reported: "2025-01-02")
        }
        let standing = small.standing(on: "2025-01-02")
        #expect(standing.indicator("open")?.requiredPace?.aDay == 1)
        #expect(standing.indicator("there")?.requiredPace == nil)
        #expect(standing.indicator("total")?.requiredPace?.aDay == 1)
        #expect(standing.indicator("limit")?.requiredPace == nil)
        // On New Year's Day the total of last year is the last one known.
        #expect(small.standing(on: "2025-01-01").indicator("total")?.requiredPace == nil)
        #expect(small.standing(on: "2025-04-02").indicator("open")?.requiredPace == nil)
    }

    @Test("GRDP growth: 2.97 points in 184 days")
    func sample() throws {
        let growth = try #require(
            Standing(of: Sample.programme, on: day("2025-09-20")).indicator("grdp-growth"))
        let pace = try #require(growth.requiredPace)
        #expect(pace.by == day("2025-12-31"))
        #expect(abs(pace.aDay - 2.97 / 184) < 1e-12)
    }
}
