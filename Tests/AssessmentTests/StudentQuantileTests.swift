import Assessment
import Testing

@Suite("Student's quantile")
struct StudentQuantileTests {
    // Of the printed tables, five decimals.
    @Test(
        "The printed values",
        arguments: [
            (1, 12.70620), (2, 4.30265), (3, 3.18245), (4, 2.77645), (5, 2.57058), (10, 2.22814),
            (30, 2.04227), (120, 1.97993), (198, 1.97202), (364, 1.96650),
        ])
    func table(degrees: Int, value: Double) throws {
        #expect(abs(try #require(StudentQuantile.twoSided(degrees: degrees)) - value) < 0.000_006)
    }

    @Test("Without a degree of freedom there is none; more degrees never widen")
    func edges() {
        #expect(StudentQuantile.twoSided(degrees: 0) == nil)
        #expect(StudentQuantile.twoSided(degrees: -3) == nil)
        let quantiles = (1...400).compactMap { StudentQuantile.twoSided(degrees: $0) }
        #expect(quantiles.count == 400)
        #expect(zip(quantiles, quantiles.dropFirst()).allSatisfy { $0 > $1 })
        #expect((quantiles.last ?? 0) > 1.959964)
    }
}
