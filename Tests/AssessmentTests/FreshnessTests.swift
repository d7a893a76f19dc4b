import Assessment
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

    @Test("One report has no rhythm and is never stale, none has no freshness")
    func few() throws {
        let one = try #require(Freshness(reported: [day("2020-01-01")], on: day("2025-01-01")))
        #expect(one.rhythm == nil)
        #expect(!one.isStale)
        #expect(Freshness(reported: [], on: day("2025-01-01")) == nil)
    }
}
