/// Many bytes at once, for the loops that look at every byte of a file.
///
/// `unsafe` marks a load that would take any bytes for any type; here it is bounded by the span as every
/// other access, and eight bytes are always a number. It also marks bytes that are copied from where a span
/// has them, within its bounds.
extension Span<UInt8> {
    /// The eight bytes from an offset on, the first of them lowest.
    @inline(__always)
    func word(at offset: Int) -> UInt64 {
        UInt64(littleEndian: unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self))
    }

    /// Sixty-four bytes from an offset on.
    @inline(__always)
    func block(at offset: Int) -> SIMD64<UInt8> {
        unsafe bytes.unsafeLoadUnaligned(fromByteOffset: offset, as: SIMD64<UInt8>.self)
    }

    /// The bytes from an offset on, the first of them lowest: fewer than eight of them, and zeros.
    @inline(__always)
    func word(at offset: Int, count: Int) -> UInt64 {
        offset &+ 8 <= self.count
            ? word(at: offset) & ByteWord.lowest(count) : lastWord(at: offset, count: count)
    }

    /// The same where the span ends before eight bytes are there.
    @inline(never)
    private func lastWord(at offset: Int, count: Int) -> UInt64 {
        var word: UInt64 = 0
        for index in 0..<Swift.max(0, count) { word |= UInt64(self[offset + index]) << UInt64(8 &* index) }
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

extension Array<UInt8> {
    /// Adds some bytes of a span.
    @inline(__always)
    mutating func append(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) {
        unsafe bytes.extracting(start..<end).withUnsafeBufferPointer { unsafe append(contentsOf: $0) }
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

    /// Where a byte is less than that of a space.
    @inline(__always)
    static func controls(_ word: UInt64) -> UInt64 { (word &- repeated(0x20)) & ~word & tops }

    /// Eight times the same byte.
    @inline(__always)
    static func repeated(_ byte: UInt8) -> UInt64 { UInt64(byte) &* ones }

    /// All bits of so many bytes from the lowest on: of none below 1, of all from 8 on. Without a branch, for
    /// lengths of texts follow no pattern that a processor could learn.
    @inline(__always)
    static func lowest(_ count: Int) -> UInt64 {
        let half = UInt64(truncatingIfNeeded: min(max(count, 0), 8) &* 4)
        return ~((UInt64.max &<< half) &<< half)
    }
}
