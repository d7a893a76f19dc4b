public import Notation
internal import ReformModel

/// The straight way that an indicator is measured against: from its baseline to its target, or for a running
/// total from nothing on the eve of New Year.
public struct PlannedPath: Sendable, Hashable {
    /// The day on which it begins.
    public let start: Day
    /// The value there, in the indicator's unit.
    public let startValue: Double
    /// The day due.
    public let due: Day
    /// The value of the target.
    public let dueValue: Double
}

extension IndicatorStanding {
    /// The way that it is measured against; nil where there is none to measure against.
    public var plannedPath: PlannedPath? {
        guard let target else { return nil }
        if indicator.accumulation == .year {
            guard let newYear = Day(year: target.due.parts.year, month: 1, day: 1) else { return nil }
            return PlannedPath(start: newYear - 1, startValue: 0, due: target.due, dueValue: target.value)
        }
        guard let baseline, target.due > baseline.day else { return nil }
        return PlannedPath(
            start: baseline.day, startValue: baseline.value, due: target.due, dueValue: target.value)
    }
}
