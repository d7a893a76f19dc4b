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

    @Test("From nearly nothing the growth is on track where the distance is far off")
    func fromNearlyNothing() throws {
        let growth = try #require(
            ProgressRatio.growth(
                baseline: 0.37, value: 9.53, target: 60, elapsed: 10, total: 15, direction: .increase))
        #expect(abs(growth - 0.950) < 0.0005)
        #expect(ProgressRatio.status(of: growth) == .onTrack)
        let linear = try #require(
            ProgressRatio.linear(
                baseline: 0.37, value: 9.53, target: 60, elapsed: 10, total: 15, direction: .increase))
        #expect(abs(linear - 0.230) < 0.0005)
        #expect(ProgressRatio.status(of: linear) == .offTrack)
    }

    @Test("Exactly fast enough is 1, the wrong way is negative, in both directions")
    func direction() throws {
        for (direction, target) in [(Indicator.Direction.increase, 200.0), (.decrease, 50.0)] {
            let value = 100 * (target / 100).squareRoot()
            let even = try #require(
                ProgressRatio.growth(
                    baseline: 100, value: value, target: target, elapsed: 2, total: 4, direction: direction))
            #expect(abs(even - 1) < 1e-12)
            let wrong = 100 / (target / 100).squareRoot()
            for ratio in [ProgressRatio.growth, ProgressRatio.linear] {
                let back = try #require(ratio(100, wrong, target, 2, 4, direction))
                #expect(back < 0)
            }
        }
    }

    @Test("A baseline already past its target does not turn worsening into green")
    func pastTheTarget() throws {
        let ratio = try #require(
            ProgressRatio.growth(
                baseline: 5, value: 8, target: 7.25, elapsed: 1, total: 2, direction: .decrease))
        #expect(ProgressRatio.status(of: ratio) == .movingAway)
    }

    @Test(
        "Growth means nothing from, at or to zero and below, without time, without a way",
        arguments: [
            (0.0, 1.0, 2.0, 1.0, 2.0), (1, 0, 2, 1, 2), (1, 2, 0, 1, 2), (-1, 1, 2, 1, 2), (1, -1, 2, 1, 2),
            (1, 2, 3, 0, 2), (1, 2, 3, 1, 0), (1, 2, 1, 1, 2),
        ])
    func meaningless(_ case: (b: Double, v: Double, g: Double, y1: Double, y2: Double)) {
        #expect(
            ProgressRatio.growth(
                baseline: `case`.b, value: `case`.v, target: `case`.g, elapsed: `case`.y1, total: `case`.y2,
                direction: .increase) == nil)
    }

    @Test("Distance needs neither: only a way and time")
    func distanceThroughZero() {
        #expect(
            ProgressRatio.linear(
                baseline: -10, value: 0, target: 10, elapsed: 1, total: 2, direction: .increase) == 1)
        #expect(
            ProgressRatio.linear(
                baseline: 1, value: 2, target: 1, elapsed: 1, total: 2, direction: .increase) == nil)
        #expect(
            ProgressRatio.linear(
                baseline: 1, value: 2, target: 3, elapsed: 0, total: 2, direction: .increase) == nil)
    }

    @Test(
        "The bounds at their edges",
        arguments: [
            (0.95, IndicatorStatus.onTrack), (0.95.nextDown, .atRisk), (0.60, .atRisk),
            (0.60.nextDown, .offTrack), (0, .offTrack), (-Double.leastNonzeroMagnitude, .movingAway),
        ])
    func bounds(ratio: Double, status: IndicatorStatus) {
        #expect(ProgressRatio.status(of: ratio) == status)
    }
}
