public import Notation
import ReformModel

/// How fast a figure must change to be where it should by a day.
public struct RequiredPace: Sendable, Hashable {
    /// The mean length of a month of the Gregorian calendar, in days: 146,097 days are 4,800 months.
    public static let daysAMonth = 146_097.0 / 4800

    /// The change a day, in the figure's unit; negative when it must fall.
    public let aDay: Double
    /// The day by which it must be there.
    public let by: Day

    /// The change a month.
    public var aMonth: Double { aDay * RequiredPace.daysAMonth }

    /// The pace from a value on one day to a goal on a later one; nil where no day is left.
    public init?(from value: Double, on day: Day, to goal: Double, by due: Day) {
        guard due > day else { return nil }
        aDay = (goal - value) / Double(due - day)
        by = due
    }
}

extension IndicatorStanding {
    /// How fast it must change to be at its target by the day due; nil where it is there, where its day has
    /// gone by, without a value (of a running total: in the year of the target), and for what should stay
    /// below a limit.
    public var requiredPace: RequiredPace? {
        guard let target, let latest, status != .reached, status != .missed else { return nil }
        if indicator.accumulation == .year {
            guard indicator.direction == .increase, latest.day.parts.year == target.due.parts.year else {
                return nil
            }
        }
        return RequiredPace(from: latest.value, on: latest.day, to: target.value, by: target.due)
    }
}
