extension FileProblem {
    /// The name of the kind, a different one for each.
    var code: ProblemCode {
        switch self {
        case .pathRefused: .pathRefused
        case .missing: .fileMissing
        case .unreadable: .fileUnreadable
        case .tooLarge: .fileTooLarge
        case .notUTF8: .notUTF8
        case .otherEncoding: .otherEncoding
        case .changedWhileRead: .changedWhileRead
        }
    }
}
