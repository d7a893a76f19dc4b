extension DescriptorProblem {
    /// The name of the kind, a different one for each.
    var code: ProblemCode {
        switch self {
        case .wrongKind: .wrongKind
        case .missingProperty: .missingProperty
        case .repeatedResource: .repeatedResource
        case .unsupportedSource: .unsupportedSource
        case .notOneCharacter: .notOneCharacter
        case .unknownEncoding: .unknownEncoding
        case .unknownType: .unknownType
        case .typeUnfit: .typeUnfit
        case .unknownFormat: .unknownFormat
        }
    }
}
