/// The line of a file that a finding speaks of, as it stands there.
public struct Excerpt: Sendable, Hashable {
    /// The text of the line without its end, or a part of it where the line is very long. Untrusted:
    /// `FindingText` cleans it.
    public let line: String
    /// How many Unicode scalars are meant, from the column of the place on; at least 1.
    public let length: Int
    /// The column at which `line` begins: 1, unless only a part of the line is kept.
    public let firstColumn: Int

    /// Keeps a line, or a part of it, and the length of what is meant.
    public init(line: String, length: Int, firstColumn: Int = 1) {
        self.line = line
        self.length = max(1, length)
        self.firstColumn = max(1, firstColumn)
    }
}
