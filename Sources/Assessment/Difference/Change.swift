public import Notation
public import ReformModel

/// One thing that is another than before. Where a side is nil, it had or has none.
public enum Change: Sendable, Hashable {
    /// The row stands in the later programme alone.
    case added
    /// The row stands in the earlier programme alone.
    case dropped
    /// Another kind of status; days that only pass are no change.
    case indicatorStatus(from: IndicatorStatus, to: IndicatorStatus)
    case milestoneStatus(from: MilestoneStatus, to: MilestoneStatus)
    /// The owner against the data.
    case disagreement(from: Disagreement?, to: Disagreement?)
    /// A date.
    case moved(Date, from: Day?, to: Day?)
    /// The target in force for a day due; `steps` are those decided in between.
    case target(due: Day, from: Target?, steps: [Target], to: Target?)
    /// The latest value speaks of another day.
    case value(from: Observation?, to: Observation?)
    /// The value for a day that both sides reach is another, came in late, or is gone.
    case correction(from: Observation?, to: Observation?)
    /// So many corrections more, of earlier days.
    case furtherCorrections(Int)
    /// What other sources say of the day of the latest value.
    case dispute(from: [Double], to: [Double])
    /// Whether reporters of a milestone contradict one another.
    case reporters(differed: Bool, differ: Bool)
    /// Whether it has been silent for more than twice its rhythm.
    case silence(from: Bool, to: Bool)
    /// What the indicator is measured from.
    case baseline(from: Baseline, to: Baseline)
    /// What the owner says of it.
    case rating(from: Report.Rating?, to: Report.Rating?)
    /// What stands behind `done`.
    case evidence(from: Report.Evidence?, to: Report.Evidence?)
    /// The state reported, where the status is the same.
    case state(from: Report.State?, to: Report.State?)
    /// What it is or how it is measured.
    case redefined(Trait, from: TraitValue, to: TraitValue)
    /// Positions allotted.
    case quota(from: Double?, to: Double?)
    /// Staff in post.
    case present(from: Double?, to: Double?)

    /// Which date.
    public enum Date: String, Sendable, Hashable, CaseIterable {
        case plannedStart = "planned-start"
        case plannedFinish = "planned-finish"
        case forecast
        case finished
        case issued
        case effective
        case founded
        case dissolved

        /// Whether a later day puts off what is to come.
        var putsOff: Bool {
            switch self {
            case .plannedStart, .plannedFinish, .forecast, .effective: true
            case .finished, .issued, .founded, .dissolved: false
            }
        }
    }

    /// What an item is, beside what it is called.
    public enum Trait: String, Sendable, Hashable, CaseIterable {
        case accumulation
        case dependencies
        case direction
        case level
        case limit
        case order
        case panel
        case replaces
        case status
        case step
        case unit
        case weight
        case workstream
    }

    /// The value of a trait.
    public enum TraitValue: Sendable, Hashable {
        /// There is none.
        case none
        /// A word or key of the files.
        case word(String)
        /// A text of the files, in their languages.
        case text(LocalText)
        case number(Double)
        /// Keys, in the order of the file.
        case keys([String])
    }

    /// How many bands a status fell; 0 for what is no status, or fell none.
    var bandsFallen: Int {
        switch self {
        case .indicatorStatus(let from, let to): StatusTurn.bandsFallen(from: from.band, to: to.band)
        case .milestoneStatus(let from, let to): StatusTurn.bandsFallen(from: from.band, to: to.band)
        default: 0
        }
    }

    /// By how many days a date moved; nil for what is no date, or has none on one side.
    public var daysMoved: Int? {
        guard case .moved(_, let from?, let to?) = self else { return nil }
        return to - from
    }
}
