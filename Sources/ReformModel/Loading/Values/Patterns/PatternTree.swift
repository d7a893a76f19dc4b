/// A regular expression as a tree.
indirect enum PatternTree: Sendable, Equatable {
    case scalar(ScalarSet)
    case sequence([PatternTree])
    case choice([PatternTree])
    /// So many times; without an upper end when `most` is nil.
    case repeated(PatternTree, least: Int, most: Int?)

    /// How many positions its automaton has; of very many no more than a million.
    var positions: Int {
        switch self {
        case .scalar: 1
        case .sequence(let trees), .choice(let trees): min(trees.reduce(0) { $0 + $1.positions }, 1_000_000)
        case .repeated(let tree, let least, let most):
            min(tree.positions * min(most ?? max(1, least), 1_000_000), 1_000_000)
        }
    }
}
