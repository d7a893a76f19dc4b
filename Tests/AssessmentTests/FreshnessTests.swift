import Assessment
import ReformModel
import TestSupport
import Testing

@Suite("Freshness")
struct FreshnessTests {
    @Test("Stale beyond twice the median gap, whatever the order, equal days counted once")
    func stale() throws {
        let days = ["2025-01-21", "2025-01-01", "2025-01-11", "2025-01-21", "2025-01-21", "2025-01-21"].map(
            day)
        let edge = try #require(Freshness(reported: days, on: day("2025-02-10")))
        #expect(edge.rhythm == 10)
        #expect(edge.age == 20)
        #expect(!edge.isStale)
        #expect(try #require(Freshness(reported: days, on: day("2025-02-11"))).isStale)
    }

    @Test(
        "A milestone gone silent needs a look whatever it looks like; what is over does not",
        arguments: [
            (Report.State.inProgress, "2025-12-31", true), (.inProgress, nil, true), (.paused, nil, true),
            (.done, nil, false), (.dropped, nil, false),
        ] as [(Report.State, String?, Bool)])
    func milestones(state: Report.State, forecast: String?, needsLook: Bool) throws {
        var small = SmallProgramme()
        small.milestone("m", finish: "2025-12-31")
        for text in ["2025-01-01", "2025-01-11"] {
            small.report("m", on: text, state, forecast: forecast, evidence: .verified)
        }
        let edge = small.standing(on: "2025-01-31")
        #expect(edge.attention.isEmpty)
        #expect(edge.milestone("m")?.isStale == false)
        let later = small.standing(on: "2025-02-01")
        #expect(later.milestone("m")?.isStale == needsLook)
        #expect(later.attention.map(\.reason) == (needsLook ? [.stale(days: 21)] : []))
    }

    @Test("One report has no rhythm and is never stale, none has no freshness")
    func few() throws {
        let one = try #require(Freshness(reported: [day("2020-01-01")], on: day("2025-01-01")))
        #expect(one.rhythm == nil)
        #expect(!one.isStale)
        #expect(Freshness(reported: [], on: day("2025-01-01")) == nil)
    }
}
