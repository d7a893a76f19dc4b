/// How good or bad a status is: what its colour and its place in a list follow from.
public enum Band: Int, Sendable, Hashable, CaseIterable, Comparable {
    /// Nothing can be said: never shown as green.
    case unknown
    /// Neither good nor bad: paused, dropped, superseded, still to come without a plan.
    case neutral
    /// Done, reached, on track.
    case green
    /// Needs watching.
    case amber
    /// Needs a decision.
    case red

    /// Whether the first is less severe than the second.
    public static func < (left: Band, right: Band) -> Bool { left.rawValue < right.rawValue }
}
