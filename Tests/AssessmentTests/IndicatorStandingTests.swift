import Assessment
import TestSupport
import Testing

@Suite("The standing of an indicator")
struct IndicatorStandingTests {
    private func standing(_ value: Double) throws -> IndicatorStanding {
        var small = SmallProgramme()
        small.indicator("i", baseline: 100, on: "2025-01-01")
        small.target("i", 200, due: "2027-01-01")
        small.observation("i", value, on: "2026-01-01")
        return try #require(small.standing(on: "2026-06-01").indicator("i"))
    }

    @Test("It is the same where all of its parts are, whoever made it")
    func equality() throws {
        let (one, same, other) = (try standing(125), try standing(125), try standing(126))
        #expect(one !== same)
        #expect(one == same)
        #expect(one.hashValue == same.hashValue)
        #expect(one != other)
        // As many as `==` compares, one by one: a part that comes to them belongs there.
        #expect(Mirror(reflecting: one).children.count == 15)
    }
}
