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
        case .notFinite: .notFinite
        case .notBoolean: .notBoolean
        case .notTime: .notTime
        case .notDateTime: .notDateTime
        case .notYear: .notYear
        case .notYearMonth: .notYearMonth
        case .notDuration: .notDuration
        case .notGeopoint: .notGeopoint
        case .notJSON: .notJSON
        case .notEmail: .notEmail
        case .notURI: .notURI
        case .notBinary: .notBinary
        case .notUUID: .notUUID
        case .notAboveMinimum: .notAboveMinimum
        case .notBelowMaximum: .notBelowMaximum
        case .tooShort: .tooShort
        case .tooLongText: .tooLongText
        case .doesNotMatchPattern: .doesNotMatchPattern
        }
    }
}
