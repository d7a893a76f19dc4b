public import Diagnostics

/// A package that was read: the programme, and what was found wrong in its files.
public struct LoadedPackage: Sendable {
    /// What the files tell.
    public let programme: Programme
    /// What was found, ordered by file, line and column; of one kind in one column at most
    /// `LoadLimits.findingsAlike`.
    public let findings: [Finding]
    /// What was counted beyond that, ordered by file.
    public let further: [FurtherFindings]

    /// How many further findings there were.
    public var findingsNotKept: Int { further.reduce(0) { $0 + $1.count } }

    /// Puts the parts together.
    public init(programme: Programme, findings: [Finding], further: [FurtherFindings] = []) {
        self.programme = programme
        self.findings = findings
        self.further = further
    }

    /// How many findings there are of a severity, those that are only counted among them.
    public func count(_ severity: Severity) -> Int {
        findings.count { $0.severity == severity }
            + further.reduce(0) { $0 + ($1.kind.severity == severity ? $1.count : 0) }
    }
}
