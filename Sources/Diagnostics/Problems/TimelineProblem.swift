public import Notation

/// Days that stand in an order in which they cannot have happened, or are not meant.
public enum TimelineProblem: Sendable, Hashable {
    /// A unit ends before or on the day on which it begins.
    case existsOnNoDay(founded: Day, dissolved: Day)
    /// A row speaks of a unit on a day before it began.
    case unitNotYet(unit: String, day: Day, founded: Day)
    /// A row speaks of a unit on a day on which it is no more.
    case unitGone(unit: String, day: Day, dissolved: Day)
    /// A milestone should be done before it should begin.
    case finishBeforeStart(start: Day, finish: Day)
    /// A milestone should begin (or be done, if it has no start) before one that it depends on is done.
    case dependencyTooLate(milestone: String, finish: Day, needed: Day)
    /// A report says that something was done on a day after the report.
    case finishedAfterReport(finished: Day, reported: Day)
    /// A report gives a day on which something was done, and a state (as written; may be empty) that says
    /// it is not.
    case finishedNotDone(state: String)
    /// A report says that something is done, and not when.
    case doneWithoutDay
    /// A report expects something that is not done for a day before the report.
    case forecastGone(forecast: Day, reported: Day)
    /// A document takes effect before it is issued.
    case effectiveBeforeIssued(issued: Day, effective: Day)
    /// A target is decided when its day has gone by.
    case decidedAfterDue(due: Day, decided: Day)
}
