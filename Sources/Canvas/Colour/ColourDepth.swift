/// How many colours a terminal has.
public enum ColourDepth: Int, Sendable, Hashable, CaseIterable, Comparable {
    case none = 0
    case eight = 8
    case sixteen = 16
    case twoHundredFiftySix = 256

    /// Whether the first has fewer colours than the second.
    public static func < (left: ColourDepth, right: ColourDepth) -> Bool { left.rawValue < right.rawValue }
}
