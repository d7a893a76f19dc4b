/// The `pattern` of a field, ready to be matched against many texts.
struct ValuePattern: Sendable {
    /// The pattern as the schema writes it.
    let text: String
    private let sets: [ScalarSet]
    private let takesNothing: Bool
    /// How many words of 64 positions a set of positions takes.
    private let words: Int
    private let first: [UInt64]
    private let last: [UInt64]
    /// After each position, the set of those that may come next.
    private let follow: [UInt64]
    /// For each scalar of ASCII, the set of positions that take it.
    private let ascii: [UInt64]

    /// Reads a pattern, or nil when it is none, or too large.
    init?(_ text: String) {
        guard let tree = try? PatternParser.parse(text), let automaton = PatternAutomaton(tree) else {
            return nil
        }
        self.text = text
        words = automaton.words
        sets = automaton.sets
        takesNothing = automaton.takesNothing
        (first, last, follow) = (automaton.first, automaton.last, automaton.follow)
        var ascii = [UInt64](repeating: 0, count: 128 * words)
        for (position, set) in automaton.sets.enumerated() {
            let taken = set.ascii
            for half in 0..<2 {
                var left = taken[half]
                while left != 0 {
                    let value = half * 64 + left.trailingZeroBitCount
                    ascii[value * words + position / 64] |= 1 << UInt64(position % 64)
                    left &= left - 1
                }
            }
        }
        self.ascii = ascii
    }

    /// Whether a text is a pattern.
    static func isReadable(_ text: String) -> Bool {
        guard let tree = try? PatternParser.parse(text) else { return false }
        return tree.positions <= PatternAutomaton.maximumPositions
    }

    /// Whether the whole of a text matches. The bytes are valid UTF-8.
    func matches(_ bytes: Span<UInt8>) -> Bool {
        if bytes.isEmpty { return takesNothing }
        return words == 1 ? matchesInOneWord(bytes) : matchesInWords(bytes)
    }

    /// The positions of most patterns are bits of one word.
    private func matchesInOneWord(_ bytes: Span<UInt8>) -> Bool {
        let (ascii, follow) = (ascii.span, follow.span)
        var next = first[0]
        var here: UInt64 = 0
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                here = next & ascii[Int(bytes[index])]
                index += 1
            } else {
                let scalar = bytes.scalar(at: &index)
                here = taking(scalar, next, 0)
            }
            if here == 0 { return false }
            next = 0
            var left = here
            while left != 0 {
                next |= follow[left.trailingZeroBitCount]
                left &= left &- 1
            }
        }
        return here & last[0] != 0
    }

    private func matchesInWords(_ bytes: Span<UInt8>) -> Bool {
        var next = first
        var here = first
        var index = 0
        while index < bytes.count {
            if bytes[index] < 0x80 {
                let row = Int(bytes[index]) * words
                for word in 0..<words { here[word] = next[word] & ascii[row + word] }
                index += 1
            } else {
                let scalar = bytes.scalar(at: &index)
                for word in 0..<words { here[word] = taking(scalar, next[word], word) }
            }
            guard step(from: here, to: &next) else { return false }
        }
        return zip(here, last).contains { $0 & $1 != 0 }
    }

    /// Those of some positions that take a scalar.
    private func taking(_ scalar: Unicode.Scalar, _ candidates: UInt64, _ word: Int) -> UInt64 {
        var (left, kept) = (candidates, UInt64(0))
        while left != 0 {
            let bit = left.trailingZeroBitCount
            left &= left - 1
            if sets[word * 64 + bit].contains(scalar) { kept |= 1 << UInt64(bit) }
        }
        return kept
    }

    /// The positions that may follow some; false when there were none.
    private func step(from here: [UInt64], to next: inout [UInt64]) -> Bool {
        var isAlive = false
        for word in 0..<words { next[word] = 0 }
        for word in 0..<words {
            var left = here[word]
            while left != 0 {
                isAlive = true
                let row = (word * 64 + left.trailingZeroBitCount) * words
                left &= left - 1
                for other in 0..<words { next[other] |= follow[row + other] }
            }
        }
        return isAlive
    }
}
