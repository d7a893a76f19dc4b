/// What should have been earned by when, as a line that never falls, from nothing at the start.
public struct PlannedValue: Sendable, Hashable {
    /// A point of the line: so much time from the start, so much value.
    struct Point: Hashable {
        let time: Double
        let value: Double
    }

    /// The points, by time; the first is nothing at 0.
    let points: [Point]

    /// A line through points that neither time nor value falls along.
    init(_ points: [Point]) { self.points = [Point(time: 0, value: 0)] + points }

    /// The value planned to be earned by the end of each period, all before it included; time in periods.
    public init(byPeriod values: [Double]) {
        self.init(values.enumerated().map { Point(time: Double($0.offset + 1), value: $0.element) })
    }

    /// How long the plan lasts.
    public var duration: Double { points.last?.time ?? 0 }
    /// What is earned at its end.
    public var total: Double { points.last?.value ?? 0 }

    /// What should have been earned by a time.
    public func value(at time: Double) -> Double {
        guard let after = points.firstIndex(where: { $0.time > time }) else { return total }
        guard after > 0 else { return 0 }
        let (low, high) = (points[after - 1], points[after])
        return low.value + (time - low.time) / (high.time - low.time) * (high.value - low.value)
    }

    /// The time by which a value should have been earned. Where the plan stands still at that value, it is
    /// the time there that is nearest to the given one: who has done all that was to be done by now is
    /// neither late nor early.
    public func moment(earning value: Double, nearest now: Double) -> Double {
        // Sums of fractions in another order differ in their last bits.
        let hair = total * 1e-12
        guard let reached = points.lastIndex(where: { $0.value <= value + hair }) else { return 0 }
        let low = points[reached]
        if low.value >= value - hair {
            let first = points[...reached].firstIndex { $0.value >= value - hair } ?? reached
            return min(max(now, points[first].time), low.time)
        }
        guard reached + 1 < points.count else { return low.time }
        let high = points[reached + 1]
        return low.time + (value - low.value) / (high.value - low.value) * (high.time - low.time)
    }
}
