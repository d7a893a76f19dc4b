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
        case .unknownProperty: .unknownProperty
        case .notSupported: .notSupported
        case .notForText: .notForText
        case .emptyArray: .emptyArray
        case .unknownProfile: .unknownProfile
        case .unknownVersion: .unknownVersion
        case .unknownReformProperty: .unknownReformProperty
        case .inlineData: .inlineData
        case .twoSources: .twoSources
        case .unknownWord: .unknownWord
        case .exclusive: .exclusive
        case .compressed: .compressed
        case .unknownFileFormat: .unknownFileFormat
        case .unknownLineEnd: .unknownLineEnd
        case .sameCharacter: .sameCharacter
        case .formatUnfit: .formatUnfit
        case .constraintUnfit: .constraintUnfit
        case .valueUnfit: .valueUnfit
        case .notACategory: .notACategory
        case .unreadablePattern: .unreadablePattern
        case .unknownField: .unknownField
        case .unknownResource: .unknownResource
        case .keyCountDiffers: .keyCountDiffers
        case .unknownMatch: .unknownMatch
        case .notADescriptor: .notADescriptor
        }
    }
}
