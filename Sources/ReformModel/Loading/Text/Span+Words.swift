/// Eight bytes at once, for the loops that look at every byte of a file.
///
/// `unsafe` marks a load that would take any bytes for any type; here it is bounded by the span as every
/// other access, and eight bytes are always a number.
extension Span<UInt8> {
    /// The eight bytes from an offset on, the first of them lowest.
    @inline(__always)
    func word(at offset: Int) -> UInt64 {
        UInt64(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// The bytes from an offset on, the first of them lowest: fewer than eight of them, and zeros.
    @inline(__always)
    func word(at offset: Int, count: Int) -> UInt64 {
        if offset &+ 8 <= self.count { return word(at: offset) & ~(UInt64.max << UInt64(8 &* count)) }
        var word: UInt64 = 0
        for index in 0..<count { word |= UInt64(self[offset + index]) << UInt64(8 &* index) }
        return word
    }

    /// Whether two runs of bytes are alike.
    @inline(__always)
    func isSame(_ start: Int, _ other: Span<UInt8>, _ otherStart: Int, count: Int) -> Bool {
        var offset = 0
        while offset &+ 8 <= count {
            if word(at: start &+ offset) != other.word(at: otherStart &+ offset) { return false }
            offset &+= 8
        }
        let rest = count &- offset
        return rest == 0
            || word(at: start &+ offset, count: rest) == other.word(at: otherStart &+ offset, count: rest)
    }
}

/// What can be seen of eight bytes at once. Each gives a number whose lowest bit that is set stands in the
/// first byte that is meant; above it there may be false ones (Lamport 1975; Warren, "Hacker's Delight").
enum ByteWord {
    private static let ones: UInt64 = 0x0101_0101_0101_0101
    private static let tops: UInt64 = 0x8080_8080_8080_8080

    /// Where a byte is zero.
    @inline(__always)
    static func zeros(_ word: UInt64) -> UInt64 { (word &- ones) & ~word & tops }

    /// Where a byte is zero, and nowhere else.
    @inline(__always)
    static func exactZeros(_ word: UInt64) -> UInt64 {
        ~(((word & ~tops) &+ ~tops) | word | ~tops)
    }

    /// Eight times the same byte.
    @inline(__always)
    static func repeated(_ byte: UInt8) -> UInt64 { UInt64(byte) &* ones }

    /// Where a byte is a blank or a control character.
    @inline(__always)
    static func blanks(_ word: UInt64) -> UInt64 { (word &- repeated(0x21)) & ~word & tops }
}
