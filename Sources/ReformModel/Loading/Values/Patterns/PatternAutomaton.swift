/// The positions of a regular expression, and which may follow which (Glushkov 1961, "The abstract theory
/// of automata"). A text is matched in time proportional to its length, whatever the pattern: a pattern of
/// a stranger's package cannot keep the program busy.
struct PatternAutomaton: Sendable {
    /// A pattern is refused beyond so many positions.
    static let maximumPositions = 2000

    /// What each position takes.
    private(set) var sets: [ScalarSet] = []
    /// After each position, those that may come next, as sorted lists while the automaton is made.
    private(set) var follow: [Set<Int>] = []
    /// The positions that may come first and last.
    private(set) var first: Set<Int> = []
    private(set) var last: Set<Int> = []
    /// Whether the empty text matches.
    private(set) var takesNothing = false

    private struct Part {
        var takesNothing = true
        var first: Set<Int> = []
        var last: Set<Int> = []
    }

    /// Makes the automaton, or nil when it would be too large.
    init?(_ tree: PatternTree) {
        guard tree.positions <= PatternAutomaton.maximumPositions else { return nil }
        let part = build(tree)
        (first, last, takesNothing) = (part.first, part.last, part.takesNothing)
    }

    private mutating func build(_ tree: PatternTree) -> Part {
        switch tree {
        case .scalar(let set):
            sets.append(set)
            follow.append([])
            return Part(takesNothing: false, first: [sets.count - 1], last: [sets.count - 1])
        case .sequence(let trees):
            var whole = Part()
            for tree in trees { whole = joined(whole, build(tree)) }
            return whole
        case .choice(let trees):
            var whole = Part(takesNothing: false)
            for tree in trees {
                let part = build(tree)
                whole.takesNothing = whole.takesNothing || part.takesNothing
                whole.first.formUnion(part.first)
                whole.last.formUnion(part.last)
            }
            return whole
        case .repeated(let tree, let least, let most): return build(tree, least, most)
        }
    }

    private mutating func build(_ tree: PatternTree, _ least: Int, _ most: Int?) -> Part {
        var whole = Part()
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
        return Part(
            takesNothing: left.takesNothing && right.takesNothing,
            first: left.takesNothing ? left.first.union(right.first) : left.first,
            last: right.takesNothing ? left.last.union(right.last) : right.last)
    }

    private mutating func link(_ from: Set<Int>, _ to: Set<Int>) {
        for position in from { follow[position].formUnion(to) }
    }
}
