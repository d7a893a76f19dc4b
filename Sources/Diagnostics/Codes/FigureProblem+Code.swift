extension FigureProblem {
    /// The name of the kind, a different one for each.
    var code: ProblemCode {
        switch self {
        case .targetAgainstDirection: .targetAgainstDirection
        case .aboveLimit: .aboveLimit
        case .notAShare: .notAShare
        case .percentOutside: .percentOutside
        case .percentAgainstState: .percentAgainstState
        case .negative: .negative
        case .noWeight: .noWeight
        case .overQuota: .overQuota
        case .stepRepeated: .stepRepeated
        case .stepGrows: .stepGrows
        case .sameFigures: .sameFigures
        }
    }
}
