public import Diagnostics

/// A package that was read: the programme, and what was found wrong in its files.
public struct LoadedPackage: Sendable {
    /// What the files tell.
    public let programme: Programme
    /// What was found, ordered by file, line and column; at most `LoadLimits.findings`.
    public let findings: [Finding]
    /// How many further findings there were.
    public let findingsNotKept: Int

    /// Puts the parts together.
    public init(programme: Programme, findings: [Finding], findingsNotKept: Int = 0) {
        self.programme = programme
        self.findings = findings
        self.findingsNotKept = findingsNotKept
    }
}
