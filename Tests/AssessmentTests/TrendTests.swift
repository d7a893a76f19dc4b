import Assessment
import TestSupport
import Testing

@Suite("Median and Theil–Sen slope")
struct TrendTests {
    // Fifteen published points with several equal x.
    private let x: [Double] = [67, 28, 30, 28, 52, 40, 25, 37, 44, 10, 14, 20, 28, 40, 51]
    private let y: [Double] = [21, 4, 9, 12, 35, 18, 10, 22, 24, 1, 6, 8, 13, 16, 19]

    @Test("The middle of an odd number, the mean of the middle two, nothing for none")
    func median() {
        #expect(Median.of([3, 1, 2]) == 2)
        #expect(Median.of([4, 1, 3, 2]) == 2.5)
        #expect(Median.of([7]) == 7)
        #expect(Median.of([-5, 100, -5]) == -5)
        #expect(Median.of([]) == 0)
    }

    @Test("Of any values it is what stands in the middle when they are sorted")
    func medianOfMany() {
        var numbers = SeededNumbers(seed: 3)
        for count in 1..<300 {
            // Few different values, so that many are alike.
            let values = (0..<count).map { _ in Double(Int.random(in: -9...9, using: &numbers)) }
            let sorted = values.sorted()
            #expect(Median.of(values) == (sorted[(count - 1) / 2] + sorted[count / 2]) / 2)
        }
    }

    @Test("The slope of the published points")
    func slope() {
        #expect(TheilSen.slope(x: x, y: y) == 0.5)
    }

    @Test("The interval of the published slope, ties and all")
    func interval() throws {
        let interval = try #require(TheilSen.interval(x: x, y: y))
        #expect(abs(interval.lowerBound - 0.3243243) < 1e-7)
        #expect(interval.upperBound == 0.75)
        #expect(TheilSen.interval(x: [1, 1], y: [1, 2]) == nil)
        #expect(TheilSen.interval(x: [1, 2], y: [1, 3]) == 2...2)
        #expect(TheilSen.interval(x: [0, 1, 2, 3], y: [5, 5, 5, 5]) == 0...0)
    }

    @Test("A wild point does not bend a line, equal x say nothing")
    func robust() {
        #expect(TheilSen.slope(x: [0, 1, 2, 3, 4], y: [0, 2, 4, 600, 8]) == 2)
        #expect(TheilSen.slope(x: [1, 1, 1], y: [1, 2, 3]) == nil)
        #expect(TheilSen.slope(x: [1], y: [1]) == nil)
        #expect(TheilSen.slope(x: [1, 1, 2], y: [5, 7, 8]) == 2)
    }
}
