/// What a change leads to, the weightiest first: the order in which changes are listed. The order is ours.
public enum Consequence: Int, Sendable, Hashable, Comparable, CaseIterable {
    /// Its status is red, and was not.
    case turnedRed
    /// The owner says better than the data, and did not, or by fewer bands.
    case reportedBetter
    /// Its status became worse in another way, and is amber or red.
    case turnedWorse
    /// Nothing can be said of it any more.
    case lostSight
    /// It was paused, dropped or superseded.
    case givenUp
    /// Its row is gone from the files.
    case gone
    /// A plan or forecast moved to a later day.
    case movedLater
    /// A target was decided, revised or taken away.
    case targetRevised
    /// Sources give other values for the latest day, and did not.
    case disputed
    /// A value that was known is another, or gone.
    case corrected
    /// What it is or how it is measured changed.
    case redefined
    /// Its status is less good, and green still.
    case weaker
    /// Its status became better.
    case better
    /// A plan or forecast moved to an earlier day.
    case movedEarlier
    /// Its latest value speaks of another day.
    case newValue
    /// Something else is said of it.
    case said
    /// Its row is new in the files.
    case new
    /// Staff in post or positions allotted.
    case staff
    /// A document.
    case legalBasis

    /// Whether the first is weightier than the second.
    public static func < (left: Consequence, right: Consequence) -> Bool { left.rawValue < right.rawValue }

    init(of change: Change) {
        self =
            switch change {
            case .added: .new
            case .dropped: .gone
            case .indicatorStatus(let from, let to): Consequence(StatusTurn(from: from, to: to))
            case .milestoneStatus(let from, let to): Consequence(StatusTurn(from: from, to: to))
            case .disagreement(let from, let to):
                (to?.bandsApart ?? 0) > (from?.bandsApart ?? 0) ? .reportedBetter : .said
            case .moved(let date, _, _): Consequence(date, days: change.daysMoved)
            case .target: .targetRevised
            case .value(_, let to): to == nil ? .corrected : .newValue
            case .correction, .furtherCorrections: .corrected
            case .dispute(_, let to): to.isEmpty ? .said : .disputed
            case .reporters(_, let differ): differ ? .disputed : .said
            case .silence(_, let to): to ? .lostSight : .said
            case .baseline, .redefined: .redefined
            case .rating, .evidence, .state: .said
            case .quota, .present: .staff
            }
    }

    private init(_ turn: StatusTurn) {
        self =
            switch turn {
            case .turnedRed: .turnedRed
            case .worse: .turnedWorse
            case .lostSight: .lostSight
            case .givenUp: .givenUp
            case .weaker: .weaker
            case .better: .better
            case .other: .said
            }
    }

    private init(_ date: Change.Date, days: Int?) {
        guard let days else {
            // A plan that is given for the first time, or no longer, is no move.
            self = date == .plannedStart || date == .plannedFinish ? .redefined : .said
            return
        }
        guard date.putsOff else {
            self = .corrected
            return
        }
        self = days > 0 ? .movedLater : .movedEarlier
    }
}
