/// The bytes of one cell in its file, in eight bytes: a table of a million rows has many of them.
struct CellRange: Sendable {
    private let first: UInt32
    private let packed: UInt32

    /// A cell; `hasDoubledQuotes` says that its text holds quotes written twice.
    init(_ start: Int, _ end: Int, hasDoubledQuotes: Bool = false) {
        first = UInt32(start)
        packed = UInt32(end) | (hasDoubledQuotes ? 1 << 31 : 0)
    }

    /// The first byte.
    var start: Int { Int(first) }
    /// The byte after the last.
    var end: Int { Int(packed & 0x7FFF_FFFF) }
    /// Whether quotes stand twice in it.
    var hasDoubledQuotes: Bool { packed >> 31 == 1 }
    /// Whether there is nothing in it.
    var isEmpty: Bool { start >= end }
    /// The bytes as a range of indices.
    var indices: Range<Int> { start..<max(start, end) }
}
