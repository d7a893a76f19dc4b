extension SuccessionProblem {
    /// The name of the kind, a different one for each.
    var code: ProblemCode {
        switch self {
        case .dissolvedWithoutSuccessor: .dissolvedWithoutSuccessor
        case .levelEnded: .levelEnded
        case .foundedWithoutPredecessor: .foundedWithoutPredecessor
        case .wholeElsewhere: .wholeElsewhere
        case .onePartOnly: .onePartOnly
        case .populationElsewhere: .populationElsewhere
        case .notAlone: .notAlone
        case .wholeNotDissolved: .wholeNotDissolved
        case .notDayOfDissolution: .notDayOfDissolution
        case .notDayOfFounding: .notDayOfFounding
        case .sumsDiffer: .sumsDiffer
        }
    }
}
