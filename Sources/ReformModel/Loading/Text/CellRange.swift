/// The bytes of one cell in the piece of a file that was read, in eight bytes.
struct CellRange: Sendable {
    private let first: UInt32
    private let packed: UInt32

    /// A cell; `isEncoded` says that its text holds quotes written twice, or escaped characters.
    init(_ start: Int, _ end: Int, isEncoded: Bool = false) {
        first = UInt32(truncatingIfNeeded: start)
        packed = UInt32(truncatingIfNeeded: end) | (isEncoded ? 1 << 31 : 0)
    }

    /// The first byte.
    var start: Int { Int(first) }
    /// The byte after the last.
    var end: Int { Int(packed & 0x7FFF_FFFF) }
    /// Whether its text is not what its bytes say at once.
    var isEncoded: Bool { packed >> 31 == 1 }
    /// Whether there is nothing in it.
    var isEmpty: Bool { start >= end }
    /// The bytes as a range of indices.
    var indices: Range<Int> { start..<max(start, end) }
}
