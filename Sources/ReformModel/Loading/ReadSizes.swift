/// How much of a file is read at once. What is read does not depend on it: tests read small files in tiny
/// pieces to see what large ones are cut at.
struct ReadSizes: Sendable {
    /// The bytes read at first for the top of a file, at least 1.
    var head = 16 << 10
    /// The bytes that are one piece of the rows, at least 1: 1 MB, small enough to stay in the cache of a
    /// processor.
    var piece = 1 << 20
    /// The bytes read past a piece at once, at least 1, to finish its last row.
    var further = 16 << 10
}
