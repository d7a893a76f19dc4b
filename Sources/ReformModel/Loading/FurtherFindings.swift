public import Diagnostics

/// Findings of one kind that are counted and not listed, because very many are alike.
public struct FurtherFindings: Sendable, Hashable {
    /// What they have in common.
    public struct Kind: Sendable, Hashable {
        /// The file, as the package names it.
        public let file: String
        /// The column by its name in the header, or nil when rows or the file are meant.
        public let column: String?
        /// How much they matter.
        public let severity: Severity
        /// The kind of problem.
        public let code: ProblemCode
    }

    /// What they have in common.
    public let kind: Kind
    /// How many there are beside those that are listed.
    public let count: Int
}
