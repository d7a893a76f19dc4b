extension RelationProblem {
    /// The name of the kind, a different one for each.
    var code: ProblemCode {
        switch self {
        case .succession(let problem): problem.code
        case .timeline(let problem): problem.code
        case .figure(let problem): problem.code
        case .cycle: .cycle
        }
    }
}
