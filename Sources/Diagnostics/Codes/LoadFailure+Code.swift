extension LoadFailure {
    /// The name of the kind, which no kind of finding has.
    public var code: ProblemCode {
        switch self {
        case .folderMissing: .folderMissing
        case .notAFolder: .notAFolder
        case .permissionDenied: .permissionDenied
        case .nothingHere: .nothingHere
        case .descriptorSyntax: .descriptorSyntax
        case .descriptorNotObject: .descriptorNotObject
        case .descriptorTooLarge: .descriptorTooLarge
        case .descriptorRefused: .descriptorRefused
        case .noTable: .noTable
        case .cancelled: .cancelled
        }
    }
}
