/// The line of a file that a finding speaks of, as it stands there.
public struct Excerpt: Sendable, Hashable {
    /// The text of the line without its end. Untrusted: `FindingText` cleans it.
    public let line: String
    /// How many Unicode scalars are meant, from the column of the place on; at least 1.
    public let length: Int

    /// Keeps a line and the length of the part that is meant.
    public init(line: String, length: Int) {
        self.line = line
        self.length = max(1, length)
    }
}
