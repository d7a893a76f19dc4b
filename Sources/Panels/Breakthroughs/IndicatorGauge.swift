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
        // Brought together first: each stands in a page of memory of its own, and they are looked at again and again.
        let course = standing.observations.points
        guard let first = course.first, let last = course.last, last.day > first.day else {
            return Sparkline(points: [])
        }
        let span = Double(last.day - first.day)
        let range = course.reduce(first.value...first.value) { range, point in
            min(range.lowerBound, point.value)...max(range.upperBound, point.value)
        }
        return Sparkline(count: course.count, range: range) { index in
            Sparkline.Point(
                position: Double(course[index].day - first.day) / span, value: course[index].value)
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
