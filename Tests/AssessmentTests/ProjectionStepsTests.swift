import Assessment
import Notation
import ReformModel
import TestSupport
import Testing

@Suite("The way of a projection")
struct ProjectionStepsTests {
    private func projection(
        _ accumulation: Indicator.Accumulation?, due: String, on text: String = "2025-06-01"
    ) throws -> Projection {
        var small = SmallProgramme()
        small.indicator("i", accumulation: accumulation)
        small.target("i", 500, due: due)
        for (index, value) in [10.0, 30, 45, 80, 90].enumerated() {
            small.observation("i", value, on: (day("2025-01-31") + 28 * index).description)
        }
        let standing = try #require(small.standing(on: text).indicator("i"))
        return try #require(standing.projection)
    }

    @Test(
        "It leads from the day of the last value to the day due, where it ends with what is said of that",
        arguments: [Indicator.Accumulation?.none, .year])
    func ends(accumulation: Indicator.Accumulation?) throws {
        let projection = try projection(accumulation, due: "2025-12-31")
        guard case .value(let value) = projection.outcome else {
            Issue.record("nothing projected")
            return
        }
        let steps = projection.steps
        #expect(steps.first?.day == day("2025-01-31") + 112)
        #expect(steps.last?.day == day("2025-12-31"))
        #expect(steps.last?.estimate == value.estimate && steps.last?.interval == value.interval)
        #expect(steps.map(\.day) == steps.map(\.day).sorted() && Set(steps.map(\.day)).count == steps.count)
        #expect(steps.count <= 17)
        // The farther, the less sure.
        let widths = steps.map { $0.interval.upperBound - $0.interval.lowerBound }
        #expect(widths == widths.sorted())
    }

    @Test("A running total begins with what is known; a line with what its values scatter about it")
    func beginning() throws {
        let total = try projection(.year, due: "2025-12-31").steps[0]
        #expect(total.estimate == 90 && total.interval == 90...90)
        let line = try projection(nil, due: "2025-12-31").steps[0]
        #expect(line.interval.upperBound > line.interval.lowerBound)
    }

    @Test("Days fewer than parts, and no way where nothing is projected")
    func short() throws {
        #expect(try projection(nil, due: "2025-05-26", on: "2025-05-24").steps.count == 4)
        var small = SmallProgramme()
        small.indicator("i")
        small.target("i", 5, due: "2025-12-31")
        small.observation("i", 1, on: "2025-01-01")
        #expect(try #require(small.standing(on: "2025-01-05").indicator("i")?.projection).steps.isEmpty)
    }
}
