import Assessment
import ReformModel
import TestSupport
import Testing

@Suite("The standing of a milestone")
struct MilestoneStandingTests {
    private func standing(_ forecast: String) throws -> MilestoneStanding {
        var small = SmallProgramme()
        small.milestone("m", start: "2025-01-01", finish: "2025-12-31")
        small.report("m", on: "2025-02-01", .inProgress, forecast: forecast)
        return try #require(small.standing(on: "2025-06-01").milestone("m"))
    }

    @Test("It is the same where all of its parts are, whoever made it")
    func equality() throws {
        let (one, same) = (try standing("2025-12-31"), try standing("2025-12-31"))
        #expect(one !== same)
        #expect(one == same)
        #expect(one.hashValue == same.hashValue)
        #expect(try one != standing("2026-01-01"))
        // As many as `==` compares, one by one: a part that comes to them belongs there.
        #expect(Mirror(reflecting: one).children.count == 14)
    }
}
