public import Notation
public import ReformModel

/// Where the course of an indicator so far leads by the day of its target, and how sure that is.
///
/// It changes no status: it says what is likely if all goes on as it went.
public struct Projection: Sendable, Hashable {
    /// Why nothing can be projected.
    public enum Obstacle: Sendable, Hashable {
        /// So many values are known, and so many are needed; of a running total, in the year of the target.
        case tooFewValues(known: Int, needed: Int)
        /// It has been silent for more than twice its rhythm: a course that stopped is not carried on.
        case stale
        /// The values are so large that their squares are no numbers any more.
        case outOfRange
    }

    /// Where the target lies, seen from the interval.
    public enum TargetPlace: Sendable, Hashable {
        /// Within what the course makes likely.
        case within
        /// Farther than what the course makes likely.
        case beyond
        /// Nearer than that: the course leads past it.
        case surpassed
    }

    /// A value on the day due.
    public struct Value: Sendable, Hashable {
        /// Where the course leads, in the indicator's unit.
        public let estimate: Double
        /// What a value to come lies in, in 95 of 100 cases: a prediction interval, not that of the trend.
        public let interval: ClosedRange<Double>
        /// Where the target lies.
        public let target: TargetPlace
    }

    /// Where the course leads on a day between the last value and the day due.
    public struct Step: Sendable, Hashable {
        /// The day.
        public let day: Day
        /// Where the course leads, in the indicator's unit.
        public let estimate: Double
        /// What a value of that day lies in, in 95 of 100 cases.
        public let interval: ClosedRange<Double>
    }

    /// What came out.
    public enum Outcome: Sendable, Hashable {
        case value(Value)
        case none(Obstacle)
    }

    /// The most parts that the days ahead are divided into.
    static let parts = 16

    /// The target in force.
    public let target: Target
    /// What came out.
    public let outcome: Outcome
    /// The way there: the day of the last value, days between, and the day due; empty without an outcome.
    public let steps: [Step]
    /// Whether a value that it rests on, or the target, is illustrative.
    public let isIllustrative: Bool
    /// How it came about.
    public let explanation: Explanation

    /// The day that it speaks of.
    public var day: Day { target.due }

    init(
        _ outcome: Outcome, steps: [Step] = [], target: Target, from values: [Observation],
        explanation: Explanation
    ) {
        self.outcome = outcome
        self.steps = steps
        self.target = target
        isIllustrative =
            target.certainty == .illustrative || values.contains { $0.certainty == .illustrative }
        self.explanation = explanation
    }
}

extension Projection.Value {
    /// A value and its interval, cut off where the figure cannot come, and the target seen from there.
    init(
        _ estimate: Double, reach: Double, target: Double, possible: ClosedRange<Double>,
        direction: Indicator.Direction
    ) {
        func cut(_ value: Double) -> Double {
            min(max(value, possible.lowerBound), possible.upperBound)
        }
        let interval = cut(estimate - reach)...cut(estimate + reach)
        // The last bits of a course that leads exactly to its target must not decide.
        let margin = 1e-9 * max(abs(target), abs(interval.lowerBound), abs(interval.upperBound))
        let isAbove = target > interval.upperBound + margin
        let isBelow = target < interval.lowerBound - margin
        self.estimate = cut(estimate)
        self.interval = interval
        self.target =
            switch direction {
            case .increase: isAbove ? .beyond : isBelow ? .surpassed : .within
            case .decrease: isBelow ? .beyond : isAbove ? .surpassed : .within
            }
    }
}
