public import Diagnostics

/// What was found in the files of a package.
public struct FindingList: Sendable {
    /// The findings, by file, line and column.
    public let findings: [Finding]
    /// What was counted beyond those.
    public let further: [FurtherFindings]

    /// Nothing was found.
    public static let none = FindingList([])

    /// Makes a list.
    public init(_ findings: [Finding], further: [FurtherFindings] = []) {
        self.findings = findings
        self.further = further
    }

    /// How many errors and warnings there are, those that are only counted among them. Notes are no findings
    /// that anybody must act on.
    public var count: Int {
        findings.count { $0.severity != .note }
            + further.reduce(0) { $0 + ($1.kind.severity == .note ? 0 : $1.count) }
    }
}
