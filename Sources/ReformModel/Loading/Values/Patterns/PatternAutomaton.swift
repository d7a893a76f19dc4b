/// The positions of a regular expression, and which may follow which (Glushkov 1961, "The abstract theory
/// of automata"). A text is matched in time proportional to its length, whatever the pattern: a pattern of
/// a stranger's package cannot keep the program busy.
///
/// A set of positions is made of as many words as hold a bit for each.
struct PatternAutomaton: Sendable {
    /// A pattern is refused beyond so many positions.
    static let maximumPositions = 2000

    /// How many words of 64 positions a set of positions takes.
    let words: Int
    /// What each position takes.
    private(set) var sets: [ScalarSet] = []
    /// After each position, the set of those that may come next.
    private(set) var follow: [UInt64] = []
    /// The positions that may come first and last.
    private(set) var first: [UInt64] = []
    private(set) var last: [UInt64] = []
    /// Whether the empty text matches.
    private(set) var takesNothing = false

    private struct Part {
        var takesNothing: Bool
        var first: [UInt64]
        var last: [UInt64]
    }

    /// Makes the automaton, or nil when it would be too large.
    init?(_ tree: PatternTree) {
        let positions = tree.positions
        guard positions <= PatternAutomaton.maximumPositions else { return nil }
        words = max(1, (positions + 63) / 64)
        let part = build(tree)
        (first, last, takesNothing) = (part.first, part.last, part.takesNothing)
    }

    /// A part without a position.
    private func empty(takesNothing: Bool) -> Part {
        let none = [UInt64](repeating: 0, count: words)
        return Part(takesNothing: takesNothing, first: none, last: none)
    }

    private mutating func build(_ tree: PatternTree) -> Part {
        switch tree {
        case .scalar(let set):
            var part = empty(takesNothing: false)
            part.first[sets.count / 64] = 1 << UInt64(sets.count % 64)
            part.last = part.first
            sets.append(set)
            follow += [UInt64](repeating: 0, count: words)
            return part
        case .sequence(let trees):
            var whole = empty(takesNothing: true)
            for tree in trees { whole = joined(whole, build(tree)) }
            return whole
        case .choice(let trees):
            var whole = empty(takesNothing: false)
            for tree in trees {
                let part = build(tree)
                whole.takesNothing = whole.takesNothing || part.takesNothing
                add(part.first, to: &whole.first)
                add(part.last, to: &whole.last)
            }
            return whole
        case .repeated(let tree, let least, let most): return build(tree, least, most)
        }
    }

    private mutating func build(_ tree: PatternTree, _ least: Int, _ most: Int?) -> Part {
        var whole = empty(takesNothing: true)
        // Without an upper end the last of the copies repeats itself.
        for copy in 0..<(most ?? max(1, least)) {
            let before = sets.count
            var part = build(tree)
            // A group without a position is the empty text, however often it is asked for.
            if sets.count == before { return part }
            if most == nil, copy + 1 == max(1, least) { link(part.last, part.first) }
            if copy >= least { part.takesNothing = true }
            whole = joined(whole, part)
        }
        return whole
    }

    private mutating func joined(_ left: Part, _ right: Part) -> Part {
        link(left.last, right.first)
        var whole = Part(
            takesNothing: left.takesNothing && right.takesNothing, first: left.first, last: right.last)
        if left.takesNothing { add(right.first, to: &whole.first) }
        if right.takesNothing { add(left.last, to: &whole.last) }
        return whole
    }

    /// Lets some positions follow others.
    private mutating func link(_ from: [UInt64], _ to: [UInt64]) {
        for word in 0..<words {
            var left = from[word]
            while left != 0 {
                let row = (word * 64 + left.trailingZeroBitCount) * words
                left &= left - 1
                for other in 0..<words { follow[row + other] |= to[other] }
            }
        }
    }

    private func add(_ positions: [UInt64], to set: inout [UInt64]) {
        for word in 0..<words { set[word] |= positions[word] }
    }
}
