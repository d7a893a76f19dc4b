/// How much of a package is read. Each limit that is met becomes a finding or a failure.
public enum LoadLimits {
    /// The bytes of a descriptor: 1 MB.
    public static let descriptorBytes = 1 << 20
    /// The bytes of a table's file: 1 GB.
    public static let fileBytes = 1 << 30
    /// The bytes of a cell: 64 KB; the rest is cut.
    public static let cellBytes = 64 << 10
    /// The bytes in which the end of a quoted text is looked for: 1 MB; a quote without one is plain text.
    static let quotedBytes = 1 << 20
    /// The rows of a table: 20 million; the further ones are not read.
    public static let rows = 20_000_000
    /// The columns of a table: 512; the further ones are not read.
    public static let columns = 512
    /// The findings of one kind in one column that are kept: 100; the further ones are counted.
    public static let findingsAlike = 100
    /// The names among which the one that was meant is looked for: a suggestion is a courtesy.
    static let suggestionNames = 5000
    /// The levels of nesting in a descriptor, and in the JSON of a cell: 512.
    public static let descriptorDepth = 512
}
