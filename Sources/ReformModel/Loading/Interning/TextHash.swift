/// The hash of a text by which it is looked up. It begins with a number of this run's own, so that nobody
/// can write a file whose texts all fall together; nothing that is shown depends on it.
enum TextHash {
    /// A number that differs from run to run.
    static let seed: UInt64 = SystemRandomNumberGenerator.seed

    /// Mixes one word into a hash: the multiplication of SplitMix64 (Steele, Lea and Flood 2014).
    @inline(__always)
    static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 29
    }

    /// The hash of some bytes.
    @inline(__always)
    static func of(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
        var hash = seed ^ UInt64(truncatingIfNeeded: end - start)
        var index = start
        while index + 8 <= end {
            hash = mix(hash, word(bytes, index, 8))
            index += 8
        }
        if index < end { hash = mix(hash, word(bytes, index, end - index)) }
        return hash ^ hash >> 32
    }

    @inline(__always)
    private static func word(_ bytes: Span<UInt8>, _ start: Int, _ count: Int) -> UInt64 {
        var word: UInt64 = 0
        for offset in 0..<count { word = word << 8 | UInt64(bytes[start + offset]) }
        return word
    }
}

extension SystemRandomNumberGenerator {
    fileprivate static var seed: UInt64 {
        var generator = SystemRandomNumberGenerator()
        return generator.next()
    }
}
