extension TableProblem {
    /// The name of the kind, a different one for each.
    var code: ProblemCode {
        switch self {
        case .unknownColumn: .unknownColumn
        case .unknownColumns: .unknownColumns
        case .missingColumn: .missingColumn
        case .repeatedColumn: .repeatedColumn
        case .headerDiffers: .headerDiffers
        case .noHeader: .noHeader
        case .tooManyColumns: .tooManyColumns
        case .tooFewCells: .tooFewCells
        case .tooManyCells: .tooManyCells
        case .unclosedQuote: .unclosedQuote
        case .strayQuote: .strayQuote
        case .unknownTable: .unknownTable
        case .tooManyRows: .tooManyRows
        }
    }
}
