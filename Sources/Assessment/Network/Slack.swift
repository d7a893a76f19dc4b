/// How much later a milestone may be before it matters.
public struct Slack: Sendable, Hashable {
    /// Why nothing can be said.
    public enum Reason: Sendable, Hashable {
        /// It is done, dropped or superseded.
        case over
        /// It has neither plan nor forecast.
        case noDay
        /// It waits for itself: it stands in a circle of milestones, or between two.
        case circle
    }

    /// The milestone that waits for it and should begin first.
    public struct Next: Sendable, Hashable {
        /// Its id.
        public let id: String
        /// The days from the end expected of the one to the beginning expected of the other; negative where
        /// the one runs into the other.
        public let days: Int

        /// Makes the slack to a milestone.
        public init(id: String, days: Int) {
            self.id = id
            self.days = days
        }
    }

    /// What waits for it and when; nil where nothing with a day does.
    public let next: Next?
    /// The days it may be later before the programme's last milestone moves; nil where that does not wait for
    /// it.
    public let toLast: Int?
    /// Whether it stands on the critical path to the last milestone.
    public let isCritical: Bool
    /// Whether the day of it, of what waits for it or of the last milestone is a made-up one.
    public let isIllustrative: Bool
    /// Why nothing can be said; nil where something can.
    public let reason: Reason?

    init(reason: Reason) {
        (next, toLast, isCritical, isIllustrative) = (nil, nil, false, false)
        self.reason = reason
    }

    init(next: Next?, toLast: Int?, isCritical: Bool, isIllustrative: Bool) {
        self.next = next
        self.toLast = toLast
        self.isCritical = isCritical
        self.isIllustrative = isIllustrative
        reason = nil
    }
}
