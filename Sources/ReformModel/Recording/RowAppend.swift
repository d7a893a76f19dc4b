public import Diagnostics

/// What will be added to a file, worked out and checked: nothing is written yet.
public struct RowAppend: Sendable, Hashable {
    /// The file, as the package names it.
    public let file: String
    /// How many bytes the file had when this was worked out: it holds for that file alone.
    public let offset: Int
    /// The bytes to put at its end: what ends the line before, where it has no end, the row, and its end.
    public let bytes: [UInt8]
    /// The row, as it will stand in the file.
    public let row: String
    /// The line on which it will stand, from 1.
    public let line: Int
    /// Whether the line before it has no end and gets one.
    public let mendsLine: Bool
    /// What the reader will say of the row; warnings and notes, for an error stops it.
    public let findings: [Finding]
    /// What is probably a slip, and no finding of the reader.
    public let doubts: [RecordProblem]

    /// Whether somebody should look at it before it is written.
    public var isDoubtful: Bool {
        !doubts.isEmpty || findings.contains { $0.severity == .warning }
    }
}
