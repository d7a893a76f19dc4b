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

    /// The hash of some bytes, and whether one of them is a blank or a control character.
    @inline(__always)
    func of(_ bytes: Span<UInt8>, _ start: Int, _ end: Int) -> (hash: UInt64, hasBlank: Bool) {
        var hash = seed &+ UInt64(truncatingIfNeeded: end &- start)
        var blanks: UInt64 = 0
        var index = start
        while index &+ 8 <= end {
            let word = bytes.word(at: index)
            blanks |= ByteWord.blanks(word)
            hash = TextHash.mix(hash, word)
            index &+= 8
        }
        if index < end {
            let word = bytes.word(at: index, count: end &- index)
            // The bytes that are not there count as letters.
            blanks |= ByteWord.blanks(word | UInt64.max << UInt64(8 &* (end &- index)))
            hash = TextHash.mix(hash, word)
        }
        return (hash, blanks != 0)
    }
}
