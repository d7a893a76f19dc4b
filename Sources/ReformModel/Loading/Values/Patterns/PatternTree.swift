/// A regular expression as a tree.
indirect enum PatternTree: Sendable, Equatable {
    case scalar(ScalarSet)
    case sequence([PatternTree])
    case choice([PatternTree])
    /// So many times; without an upper end when `most` is nil.
    case repeated(PatternTree, least: Int, most: Int?)
}
