extension TimelineProblem {
    /// The name of the kind, a different one for each.
    var code: ProblemCode {
        switch self {
        case .existsOnNoDay: .existsOnNoDay
        case .unitNotYet: .unitNotYet
        case .unitGone: .unitGone
        case .finishBeforeStart: .finishBeforeStart
        case .dependencyTooLate: .dependencyTooLate
        case .finishedAfterReport: .finishedAfterReport
        case .finishedNotDone: .finishedNotDone
        case .doneWithoutDay: .doneWithoutDay
        case .forecastGone: .forecastGone
        case .effectiveBeforeIssued: .effectiveBeforeIssued
        case .decidedAfterDue: .decidedAfterDue
        }
    }
}
