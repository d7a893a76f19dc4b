public import Notation

/// Something that needs a decision, and the weightiest reason why.
public struct AttentionItem: Sendable, Hashable, Identifiable {
    /// What it is about.
    public enum Subject: Sendable, Hashable {
        case indicator(String)
        case milestone(String)
    }

    /// Why it needs attention, with the facts.
    public enum Reason: Sendable, Hashable {
        /// Past its deadline by so many days; so many milestones wait for it.
        case overdue(days: Int, dependents: Int)
        /// The day of the target went by without it.
        case missed
        /// The owner says better than the data.
        case reportedBetter(Disagreement)
        /// Its slip of so many days reaches into a milestone that waits for it, by its id.
        case slipsInto(dependent: String, days: Int)
        /// The pace needed from now on is so many times the pace so far; infinite where it has not moved.
        case outOfReach(pace: Double)
        /// Behind, or moving the wrong way, but still within reach.
        case behind(pace: Double?)
        /// The forecast is so many days after the plan.
        case slipping(days: Int)
        /// So many days away, with milestones before it still open.
        case dueSoon(days: Int, open: Int)
        /// Nobody has reported since the day expected.
        case unconfirmed(since: Day)
        /// Said to be done, with nothing behind it.
        case claimed
        /// Sources give other values for the same day: the one shown, then theirs.
        case disputed(values: [Double])
        /// Reporters contradict one another.
        case reportersDiffer
        /// Silent for so many days, more than twice its rhythm.
        case stale(days: Int)
        /// There is a target, and nothing can be said.
        case cannotAssess(IndicatorStatus.Reason)
    }

    /// What it is about.
    public let subject: Subject
    /// Why.
    public let reason: Reason
    /// How bad its status is.
    public let band: Band
    /// The owner against the data, where that comes on top of the reason.
    public let disagreement: Disagreement?

    /// The kind and the key of the subject.
    public var id: String {
        switch subject {
        case .indicator(let id): "indicator/" + id
        case .milestone(let id): "milestone/" + id
        }
    }

    /// What comes first among items of one consequence and band: what is overdue longest, what is due
    /// soonest.
    var urgency: Int {
        switch reason {
        case .overdue(let days, _), .slipping(let days), .slipsInto(_, let days), .stale(let days): -days
        case .dueSoon(let days, _): days
        default: 0
        }
    }

    /// The place of the reason in the order of consequence, the weightiest first.
    var consequence: Int {
        switch reason {
        case .overdue, .missed: 0
        case .reportedBetter: 1
        case .slipsInto: 2
        case .outOfReach: 3
        case .behind: 4
        case .slipping: 5
        case .dueSoon: 6
        case .unconfirmed, .claimed: 7
        case .disputed, .reportersDiffer: 8
        case .stale: 9
        case .cannotAssess: 10
        }
    }
}

extension AttentionItem.Subject {
    /// The place of its kind among the kinds.
    var kind: Int {
        switch self {
        case .indicator: 0
        case .milestone: 1
        }
    }

    /// The key of its row.
    var id: String {
        switch self {
        case .indicator(let id), .milestone(let id): id
        }
    }
}
