/// The hash of a text by which it is looked up. It begins with a number of this run's own, so that nobody
/// can write a file whose texts all fall together; nothing that is shown depends on it.
struct TextHash: Sendable {
    /// The hash of this run.
    static let ofThisRun: TextHash = {
        var generator = SystemRandomNumberGenerator()
        return TextHash(seed: generator.next())
    }()

    let seed: UInt64

    /// Mixes one word into a hash: the multiplication of SplitMix64 (Steele, Lea and Flood 2014). Two words
    /// give two hashes, for each step can be undone.
    @inline(__always)
    static func mix(_ hash: UInt64, _ word: UInt64) -> UInt64 {
        let product = (hash ^ word) &* 0x9E37_79B9_7F4A_7C15
        return product ^ product >> 32
    }

    /// The hash of some bytes whose first sixteen are at hand as two words.
    @inline(__always)
    func of(_ first: UInt64, _ second: UInt64, _ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
        let short = TextHash.mix(
            TextHash.mix(seed &+ UInt64(truncatingIfNeeded: end &- start), first), second)
        return end &- start <= TextKey.wordBytes ? short : rest(short, bytes, start &+ TextKey.wordBytes, end)
    }

    @inline(never)
    private func rest(_ hash: UInt64, _ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> UInt64 {
        var hash = hash
        var index = start
        while index < end {
            hash = TextHash.mix(hash, bytes.word(at: index, count: min(8, end &- index)))
            index &+= 8
        }
        return hash
    }
}
