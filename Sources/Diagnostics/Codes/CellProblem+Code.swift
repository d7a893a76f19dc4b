extension CellProblem {
    /// The name of the kind, a different one for each.
    var code: ProblemCode {
        switch self {
        case .notNumber: .notNumber
        case .notInteger: .notInteger
        case .notDay: .notDay
        case .notInList: .notInList
        case .belowMinimum: .belowMinimum
        case .aboveMaximum: .aboveMaximum
        case .missingRequired: .missingRequired
        case .missingByConstraint: .missingByConstraint
        case .repeatedValue: .repeatedValue
        case .duplicateKey: .duplicateKey
        case .unknownReference: .unknownReference
        case .reportSaysNothing: .reportSaysNothing
        case .tooLong: .tooLong
        }
    }
}
