/// What a text is looked up by: its first sixteen bytes as two words, zeros where it is shorter, and its hash.
/// Most cells of a table are no longer, and are compared without a look at the bytes they came from.
struct TextKey: Sendable {
    /// The bytes that stand in the words.
    static let wordBytes = 16

    let first: UInt64
    let second: UInt64
    let hash: UInt64

    /// The key of some bytes.
    @inline(__always)
    init(_ bytes: Span<UInt8>, _ start: Int, _ end: Int, _ hash: TextHash) {
        (first, second) = TextKey.words(bytes, start, end)
        self.hash = hash.of(first, second, bytes, start, end)
    }

    /// The first sixteen of some bytes.
    @inline(__always)
    static func words(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> (first: UInt64, second: UInt64) {
        (
            bytes.word(at: start, count: min(8, end &- start)),
            bytes.word(at: start &+ 8, count: min(8, end &- start &- 8))
        )
    }
}
