import Assessment
import ReformModel
import Testing

@Suite("Progress towards a target")
struct ProgressRatioTests {
    @Test("The published case of a decrease: at risk by growth, ahead by distance")
    func decrease() throws {
        let growth = try #require(
            ProgressRatio.growth(
                baseline: 14.5, value: 10.4, target: 7.25, elapsed: 8, total: 15, direction: .decrease))
        #expect(abs(growth - 0.9010899547) < 1e-9)
        #expect(ProgressRatio.status(of: growth) == .atRisk)
        let linear = try #require(
            ProgressRatio.linear(
                baseline: 14.5, value: 10.4, target: 7.25, elapsed: 8, total: 15, direction: .decrease))
        #expect(abs(linear - 1.060) < 0.0005)
    }
}
