public import Notation
internal import ReformModel

/// The plan that the milestones of a workstream make: from its start on, the weight that should be done, as
/// steps on the days planned, and what was done when.
///
/// The time is in days and the plan a line of steps, because a milestone earns its weight at once: held
/// against a line that rises evenly, whatever is not yet due would look late.
public struct WorkstreamPlan: Sendable, Hashable {
    /// The first day on which something should begin or be done.
    public let start: Day
    /// The last day on which something should be done.
    public let finish: Day
    /// The weight that should be done by when; time in days from the start.
    public let planned: PlannedValue
    /// The weight done by when, by day; what was done before the start counts from the start on.
    let done: [PlannedValue.Point]

    /// What was planned and earned by the end of a month.
    public struct Month: Sendable, Hashable {
        /// Its last day.
        public let end: Day
        /// The weight that should be done by then.
        public let planned: Double
        /// The weight done by then, or by the day shown where that comes first; nil for months to come.
        public let earned: Double?
    }

    /// The weight done.
    public var earned: Double { done.last?.value ?? 0 }

    /// The plan of milestones that still count, in order of the planned finish and of the key; nil without a
    /// day or a weight.
    init?(_ milestones: [MilestoneStanding], start: Day) {
        guard let finish = milestones.last?.milestone.baselineFinish else { return nil }
        var points: [PlannedValue.Point] = []
        var total = 0.0
        for standing in milestones {
            guard let day = standing.milestone.baselineFinish else { continue }
            let time = Double(day - start)
            if points.last?.time == time + 1 {
                points.removeLast()
            } else {
                points.append(.init(time: time, value: total))
            }
            total += standing.milestone.weight
            points.append(.init(time: time + 1, value: total))
        }
        self.start = start
        self.finish = finish
        planned = PlannedValue(points)
        done = WorkstreamPlan.done(milestones, start: start)
    }

    /// What was planned and earned by the end of each month, from that of the start to that of the finish or
    /// of the day, whichever is later.
    public func months(on day: Day) -> [Month] {
        var months: [Month] = []
        var steps = done[...]
        var earned = 0.0
        var first = start
        while first <= max(finish, day) {
            let (year, month, date) = first.parts
            let end = first + (Day.length(ofMonth: month, year: year) - date)
            let time = Double(end - start + 1)
            while let step = steps.first, step.time <= time {
                earned = step.value
                steps.removeFirst()
            }
            months.append(
                Month(end: end, planned: planned.value(at: time), earned: first <= day ? earned : nil))
            first = end + 1
        }
        return months
    }

    private static func done(_ milestones: [MilestoneStanding], start: Day) -> [PlannedValue.Point] {
        let steps = milestones.enumerated().compactMap { offset, standing in
            standing.finished.map {
                (time: max(1, $0 - start + 1), offset: offset, weight: standing.milestone.weight)
            }
        }
        var total = 0.0
        return steps.sorted { ($0.time, $0.offset) < ($1.time, $1.offset) }.map { step in
            total += step.weight
            return PlannedValue.Point(time: Double(step.time), value: total)
        }
    }
}
