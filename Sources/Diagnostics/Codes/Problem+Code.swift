extension Problem {
    /// The name of its kind, a different one for each.
    public var code: ProblemCode {
        switch self {
        case .cell(let problem): problem.code
        case .table(let problem): problem.code
        case .file(let problem): problem.code
        case .descriptor(let problem): problem.code
        case .relation(let problem): problem.code
        case .settings(let problem): problem.code
        }
    }
}
