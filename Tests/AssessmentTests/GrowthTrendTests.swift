import Assessment
import ReformModel
import Testing

@Suite("Growth without a target")
struct GrowthTrendTests {
    @Test(
        "The published cases",
        arguments: [
            (66.6, 71.4, 7.0, Indicator.Direction.increase, 0.0099914837, IndicatorStatus.slightlyImproving),
            (3.8, 11.9, 9.0, .decrease, -0.1352325065, .deteriorating),
        ])
    func published(
        baseline: Double, value: Double, years: Double, direction: Indicator.Direction, expected: Double,
        status: IndicatorStatus
    ) throws {
        let growth = try #require(
            GrowthTrend.growth(baseline: baseline, value: value, years: years, direction: direction))
        #expect(abs(growth - expected) < 1e-10)
        #expect(GrowthTrend.status(growth: growth) == status)
    }

    @Test(
        "The cuts at their edges",
        arguments: [
            (0.015, IndicatorStatus.improving), (0.015.nextDown, .slightlyImproving),
            (0.005, .slightlyImproving), (0.005.nextDown, .stable), (0, .stable),
            (-Double.leastNonzeroMagnitude, .deteriorating),
        ])
    func cuts(growth: Double, status: IndicatorStatus) {
        #expect(GrowthTrend.status(growth: growth) == status)
    }

    @Test("Values at zero and below, and no time, have no growth")
    func meaningless() {
        #expect(GrowthTrend.growth(baseline: 0, value: 1, years: 1, direction: .increase) == nil)
        #expect(GrowthTrend.growth(baseline: 1, value: 0, years: 1, direction: .increase) == nil)
        #expect(GrowthTrend.growth(baseline: -1, value: 1, years: 1, direction: .increase) == nil)
        #expect(GrowthTrend.growth(baseline: 1, value: 2, years: 0, direction: .increase) == nil)
    }

    @Test("Near a limit the cuts come down to nothing, and rise again beyond it")
    func easing() {
        // 0.9^4.44 = 0.62637…, worked out apart: exp(4.44 · ln 0.9).
        let near = 1 - 0.6263784
        #expect(abs(GrowthTrend.easing(baseline: 90, limit: 100) - near) < 1e-6)
        #expect(abs(GrowthTrend.easing(baseline: 110, limit: 100) - near) < 1e-6)
        #expect(GrowthTrend.easing(baseline: 100, limit: 100) == 0)
        #expect(GrowthTrend.easing(baseline: 0, limit: 100) == 1)
        #expect(GrowthTrend.easing(baseline: 200, limit: 100) == 1)
        #expect(GrowthTrend.easing(baseline: 90, limit: nil) == 1)
        #expect(GrowthTrend.status(growth: 0.006, easing: near) == .improving)
        #expect(GrowthTrend.status(growth: 0.006) == .slightlyImproving)
    }
}
