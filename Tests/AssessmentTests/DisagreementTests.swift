import Assessment
import ReformModel
import TestSupport
import Testing

@Suite("Reported better than computed")
struct DisagreementTests {
    /// Planned for the end of June; rated in a report of 2 January, with a forecast.
    private func rated(
        _ rating: Report.Rating?, forecast: String, before: String? = nil, reporter: String = "a"
    ) throws -> MilestoneStanding {
        var small = SmallProgramme()
        small.milestone("m", finish: "2025-06-30")
        if let before { small.report("m", on: "2025-01-01", .inProgress, forecast: before, reporter: "a") }
        small.report(
            "m", on: "2025-01-02", .inProgress, forecast: forecast, rating: rating, reporter: reporter)
        return try #require(small.standing(on: "2025-01-02").milestone("m"))
    }

    @Test("Green outside: by one band over amber, by two over red; amber over red by one")
    func bands() throws {
        let one = try #require(try rated(.green, forecast: "2025-07-20").disagreement)
        #expect(one.bandsApart == 1)
        #expect(one.computed == .amber)
        #expect(one.reason == .ratedBetter)
        let two = try #require(try rated(.green, forecast: "2025-09-20").disagreement)
        #expect(two.bandsApart == 2)
        #expect(two.computed == .red)
        #expect(two.place == RowPlace(table: .reports, line: 2))
        #expect(try #require(try rated(.amber, forecast: "2025-09-20").disagreement).bandsApart == 1)
    }

    @Test("Equal, worse or no rating is no disagreement")
    func none() throws {
        #expect(try rated(.green, forecast: "2025-06-30").disagreement == nil)
        #expect(try rated(.amber, forecast: "2025-07-20").disagreement == nil)
        #expect(try rated(.red, forecast: "2025-06-30").disagreement == nil)
        #expect(try rated(.red, forecast: "2025-09-20").disagreement == nil)
        #expect(try rated(nil, forecast: "2025-09-20").disagreement == nil)
    }

    @Test("Green in the report that moved the forecast by more than thirty days, though still on plan")
    func slipWhileGreen() throws {
        let moved = try #require(try rated(.green, forecast: "2025-06-30", before: "2025-05-30").disagreement)
        #expect(moved.reason == .slippedWhileGreen(days: 31))
        #expect(moved.place == RowPlace(table: .reports, line: 3))
        #expect(try rated(.green, forecast: "2025-06-30", before: "2025-05-31").disagreement == nil)
        #expect(try rated(.amber, forecast: "2025-06-30", before: "2025-01-31").disagreement == nil)
        // The forecast of another reporter is another series.
        let other = try rated(.green, forecast: "2025-06-30", before: "2025-01-31", reporter: "b")
        #expect(other.disagreement == nil)
    }

    @Test(
        "What is done, paused or given up asks no more about its old rating", arguments: Report.State.allCases
    )
    func afterwards(state: Report.State) throws {
        var small = SmallProgramme()
        small.milestone("m", finish: "2025-06-30")
        small.report("m", on: "2025-01-01", .inProgress, forecast: "2025-05-30")
        small.report("m", on: "2025-01-02", .inProgress, forecast: "2025-06-30", rating: .green)
        small.report("m", on: "2025-01-03", state, evidence: .verified)
        let standing = small.standing(on: "2025-01-03")
        let isOver = state != .planned && state != .inProgress
        #expect((standing.milestone("m")?.disagreement == nil) == isOver)
        #expect(standing.attention.isEmpty == isOver)
    }

    @Test("A made-up rating marks the milestone")
    func illustrative() throws {
        var small = SmallProgramme()
        small.milestone("m", finish: "2025-06-30")
        small.report("m", on: "2025-07-01", .inProgress)
        #expect(small.standing(on: "2025-07-03").milestone("m")?.isIllustrative == false)
        small.report("m", on: "2025-07-02", .inProgress, rating: .green, .illustrative)
        let standing = small.standing(on: "2025-07-03").milestone("m")
        #expect(standing?.disagreement?.bandsApart == 2)
        #expect(standing?.isIllustrative == true)
    }
}
