import Testing

@testable import PackageMaking

@Suite("Figures of units")
struct UnitFiguresTests {
    @Test("Are never alike, however many, and sums hold")
    func distinct() {
        var figures = UnitFigures(SeededNumbers(seed: 1, topic: "units"))
        var all: [UnitFigures.Figures] = []
        for _ in 0..<50_000 {
            let (parts, sum) = figures.next(parts: 3)
            #expect(parts.reduce(0) { $0 + $1.people } == sum.people)
            #expect(parts.reduce(0) { $0 + $1.hectares } == sum.hectares)
            all += parts + [sum]
        }
        #expect(Set(all).count == all.count)
    }
}
