import Assessment
import Canvas
import Notation
import ReformModel

/// The drawings of an indicator: how far it has come, and its course.
enum IndicatorGauge {
    /// The way from baseline to target, with a tick where it should be today; nil without a target or a
    /// baseline to measure from.
    static func gauge(of standing: IndicatorStanding) -> Gauge? {
        guard let target = standing.target?.value, let latest = standing.latest?.value else { return nil }
        guard let start = start(of: standing), start != target else { return nil }
        func share(_ value: Double) -> Double { (value - start) / (target - start) }
        return Gauge(
            share: share(latest), expected: standing.expectedToday.map(share), role: role(of: standing.band))
    }

    /// The course of the observations over the days from the first to the last.
    static func trend(of standing: IndicatorStanding) -> Sparkline {
        let course = standing.observations
        guard let last = course.indices.last else { return Sparkline(points: []) }
        let first = course.day(at: 0)
        let span = Double(course.day(at: last) - first)
        guard span > 0 else { return Sparkline(points: []) }
        return Sparkline(count: course.count) { index in
            Sparkline.Point(
                position: Double(course.day(at: index) - first) / span, value: course.value(at: index))
        }
    }

    private static func start(of standing: IndicatorStanding) -> Double? {
        standing.indicator.accumulation == .year ? 0 : standing.baseline?.value
    }

    private static func role(of band: Band) -> Role {
        switch band {
        case .amber: .warn
        case .red: .bad
        case .green, .neutral, .unknown: .text
        }
    }
}
