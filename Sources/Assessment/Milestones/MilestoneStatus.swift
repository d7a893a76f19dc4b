public import Notation

/// How a milestone stands. Numbers of days are never negative.
public enum MilestoneStatus: Sendable, Hashable {
    /// Done, with evidence, so many days before the plan; 0 on the day.
    case doneOnTime(early: Int)
    /// Done, with evidence, so many days after the plan.
    case doneLate(days: Int)
    /// Done, with evidence; there was no plan to hold it against.
    case done
    /// Said to be done, and nothing stands behind it.
    case claimedDone
    /// As planned, and so many days away: to its beginning, or to its end once it has begun.
    case dueSoon(days: Int)
    /// Past its deadline by so many days, and known not to be done.
    case overdue(days: Int)
    /// To come in so many days by its plan or by a forecast, with not both of them to compare: nothing says
    /// that it is in time, so it is not green.
    case ahead(days: Int)
    case onPlan
    /// The forecast is so many days after the plan, within the bounds of amber.
    case slipping(days: Int)
    /// The forecast is so many days after the plan, beyond the bounds of amber.
    case offTrack(days: Int)
    /// The day expected has gone by and nobody has reported since: not overdue by guess.
    case unconfirmed(since: Day)
    case paused
    case dropped
    case superseded
    /// There is no day to measure against.
    case cannotAssess

    /// How good or bad that is.
    public var band: Band {
        switch self {
        case .doneOnTime, .doneLate, .done, .dueSoon, .onPlan: .green
        case .slipping: .amber
        case .overdue, .offTrack: .red
        case .claimedDone, .unconfirmed, .cannotAssess: .unknown
        case .ahead, .paused, .dropped, .superseded: .neutral
        }
    }

    /// Whether it counts as done.
    public var isDone: Bool {
        switch self {
        case .doneOnTime, .doneLate, .done: true
        default: false
        }
    }

    /// Whether it still has to be done, so that it counts among those due.
    public var counts: Bool { self != .dropped && self != .superseded }

    /// The days that the status counts down; nil where it counts none.
    public var daysCountedDown: Int? {
        switch self {
        case .dueSoon(let days), .ahead(let days): days
        default: nil
        }
    }

    /// Whether it is to come within the days in which a milestone is due soon.
    public var isNear: Bool { daysCountedDown.map { $0 <= MilestoneBounds.dueSoon } ?? false }
}
