import Notation
public import ReformModel

/// An indicator as it stood on a day. It never changes, so that whoever draws from it shares it.
public final class IndicatorStanding: Sendable, Identifiable {
    /// Why a good status is not taken for good.
    public enum Doubt: Sendable, Hashable, CaseIterable {
        /// It has been silent for more than twice its rhythm.
        case stale
        /// Another source's value for the same day would put it into a worse band.
        case disputed
    }

    /// The indicator.
    public let indicator: Indicator
    /// How it stands: the worse of the methods that apply.
    public let status: IndicatorStatus
    /// The course: one observation a day, by the day it speaks of. Where reporters gave several for one
    /// day, the first in the file stands here and the others in `disputes`.
    public let observations: ObservationSeries
    /// What it is measured from.
    public let baseline: Baseline?
    /// The target in force: the last decided one of the next day due.
    public let target: Target?
    /// Every target decided by the day, in order of decision.
    public let targets: [Target]
    /// The ratio of growth rates, where it applies; 1 is exactly fast enough.
    public let growthRatio: Double?
    /// The linear ratio, or for a running total the ratio to the plan to date.
    public let linearRatio: Double?
    /// The value that should be there on the day of the latest observation.
    public let expected: Double?
    /// The value that should be there on the day of the standing.
    public let expectedToday: Double?
    /// How much faster than so far it must go from now on to reach the target in time; nil where it does not
    /// apply, infinite where it has not moved at all.
    public let paceNeeded: Double?
    /// What other reporters gave for the day of the latest observation, where it differs.
    public let disputes: ObservationSeries
    /// Whether one of these values would put it into a worse band.
    public let disputesWorsenBand: Bool
    /// How old the last report is, against the item's own rhythm.
    public let freshness: Freshness?
    /// Why it has its status.
    public let explanation: Explanation

    init(
        indicator: Indicator, status: IndicatorStatus, observations: ObservationSeries, baseline: Baseline?,
        target: Target?, targets: [Target], growthRatio: Double?, linearRatio: Double?, expected: Double?,
        expectedToday: Double?, paceNeeded: Double?, disputes: ObservationSeries, disputesWorsenBand: Bool,
        freshness: Freshness?, explanation: Explanation
    ) {
        self.indicator = indicator
        self.status = status
        self.observations = observations
        self.baseline = baseline
        self.target = target
        self.targets = targets
        self.growthRatio = growthRatio
        self.linearRatio = linearRatio
        self.expected = expected
        self.expectedToday = expectedToday
        self.paceNeeded = paceNeeded
        self.disputes = disputes
        self.disputesWorsenBand = disputesWorsenBand
        self.freshness = freshness
        self.explanation = explanation
    }
}

extension IndicatorStanding {
    /// The key of the indicator.
    public var id: String { indicator.id }
    /// How good or bad its status is. A good one that is in doubt counts as unknown: never green by guess.
    public var band: Band { doubt == nil ? status.band : .unknown }
    /// Why its good status is in doubt; nil where it is not, or where the status is no good one.
    public var doubt: Doubt? {
        guard status.band == .green else { return nil }
        if disputesWorsenBand { return .disputed }
        return isStale ? .stale : nil
    }
    /// Whether it has been silent for more than twice its rhythm. What was reached on a day stays reached,
    /// however long ago.
    public var isStale: Bool { status != .reached && freshness?.isStale ?? false }
    /// The latest observation.
    public var latest: Observation? { observations.last }
    /// Whether a figure that is shown for it is illustrative.
    public var isIllustrative: Bool {
        [latest?.certainty, target?.certainty, baseline?.certainty].contains(.illustrative)
    }
    /// Whether the two methods put it into different bands.
    public var methodsDisagree: Bool {
        guard let growthRatio, let linearRatio else { return false }
        return ProgressRatio.status(of: growthRatio).band != ProgressRatio.status(of: linearRatio).band
    }
}

extension IndicatorStanding: Hashable {
    /// Whether an indicator stands the same, for the same reasons.
    public static func == (left: IndicatorStanding, right: IndicatorStanding) -> Bool {
        left === right
            || left.hasIndicator(of: right) && left.hasFigures(of: right)
                && left.explanation == right.explanation
    }

    private func hasIndicator(of other: IndicatorStanding) -> Bool {
        (indicator, status, observations, disputes, baseline, targets)
            == (
                other.indicator, other.status, other.observations, other.disputes, other.baseline,
                other.targets
            )
    }

    private func hasFigures(of other: IndicatorStanding) -> Bool {
        (target, growthRatio, linearRatio, expected, expectedToday, paceNeeded)
            == (
                other.target, other.growthRatio, other.linearRatio, other.expected, other.expectedToday,
                other.paceNeeded
            ) && (disputesWorsenBand, freshness) == (other.disputesWorsenBand, other.freshness)
    }

    /// Mixes in what tells most standings apart.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(indicator.id)
        hasher.combine(status)
    }
}
