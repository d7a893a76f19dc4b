public import Notation

/// When all that is due will be done, if the periods to come are like those that have been.
public struct CompletionForecast: Sendable, Hashable {
    /// Why nothing can be said.
    public enum Obstacle: Sendable, Hashable {
        /// So many whole periods lie behind, and so many are needed.
        case tooFewPeriods(known: Int, needed: Int)
        /// It has been silent for more than twice its rhythm.
        case stale
        /// Nothing was done in any period: at that pace it never ends.
        case standsStill
    }

    /// The day by which it is done with a chance of 50, 85 and 95 %; nil where that is more than 520
    /// periods away.
    public struct Days: Sendable, Hashable {
        /// Done by then as likely as not.
        public let even: Day?
        /// Done by then in 85 of 100 cases.
        public let likely: Day?
        /// Done by then in 95 of 100 cases.
        public let nearlyCertain: Day?
        /// The chance of being done by the day due; nil where that has gone by, or is not known.
        public let chanceInTime: Double?
    }

    /// What came out.
    public enum Outcome: Sendable, Hashable {
        case days(Days)
        case none(Obstacle)
    }

    /// The fewest periods that anything is said from.
    public static let fewestPeriods = 5

    /// What came out.
    public let outcome: Outcome
    /// Whether a row that it rests on, or the target, is illustrative.
    public let isIllustrative: Bool
    /// How it came about.
    public let explanation: Explanation
}
