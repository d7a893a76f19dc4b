/// How an indicator stands.
public enum IndicatorStatus: Sendable, Hashable {
    /// Why nothing can be said. Never green, and never an average over it.
    public enum Reason: Sendable, Hashable, CaseIterable {
        /// No value was known by the day.
        case noObservation
        /// There is nothing to measure it against: no target, and no growth that would mean something.
        case noTarget
        /// There is no value to measure from.
        case noBaseline
        /// One value alone makes no course.
        case tooFewObservations
        /// The values span less than a year, so that growth a year would be a guess.
        case spanTooShort
    }

    /// The target is there.
    case reached
    /// The day of the target has gone by without it.
    case missed
    case onTrack
    case atRisk
    case offTrack
    case movingAway
    /// Without a target: growing by 1.5 % a year or more in the wanted direction.
    case improving
    case slightlyImproving
    case stable
    case deteriorating
    case cannotAssess(Reason)

    /// How good or bad that is.
    public var band: Band {
        switch self {
        case .reached, .onTrack, .improving, .slightlyImproving, .stable: .green
        case .atRisk, .deteriorating: .amber
        case .missed, .offTrack, .movingAway: .red
        case .cannotAssess: .unknown
        }
    }

    /// The place in the order from best to worst, for the rule that the worse of two methods is shown.
    var severity: Int {
        switch self {
        case .reached: 0
        case .onTrack, .improving: 1
        case .slightlyImproving: 2
        case .stable: 3
        case .atRisk, .deteriorating: 4
        case .offTrack: 5
        case .movingAway: 6
        case .missed: 7
        case .cannotAssess: 8
        }
    }
}
