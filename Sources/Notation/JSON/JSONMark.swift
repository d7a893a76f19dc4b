/// A value of a JSON text, or the name of a member, as the bytes at which it stands.
struct JSONMark {
    let kind: JSONKind
    /// Whether it is a text in which a backslash stands.
    var hasEscapes = false
    /// The first byte; no text that is read comes near the four gigabytes that this can count.
    let start: UInt32
    /// The byte after the last.
    var end: UInt32
    /// The mark after it and all that it holds.
    var next: UInt32

    init(_ kind: JSONKind, start: Int) {
        self.kind = kind
        self.start = UInt32(start)
        end = self.start
        next = 0
    }

    var range: Range<Int> { Int(start)..<Int(end) }
}

/// What a value of JSON is.
public enum JSONKind: UInt8, Sendable {
    case object, array, string, number, boolean, null
}
