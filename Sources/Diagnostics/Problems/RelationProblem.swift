/// What can be wrong between rows, or between cells of one row, each of which can be read.
public enum RelationProblem: Sendable, Hashable {
    /// Which unit went into which other.
    case succession(SuccessionProblem)
    /// Days that stand in the wrong order.
    case timeline(TimelineProblem)
    /// Numbers that cannot be, or that contradict one another.
    case figure(FigureProblem)
    /// A row that leads back to itself. `path` holds the ids from one row back to the same: two alike where
    /// a row names itself.
    case cycle(Link, path: [String])

    /// What leads from one row to the next.
    public enum Link: Sendable, Hashable, CaseIterable {
        /// A milestone to one that it depends on.
        case dependency
        /// A unit to the one above it.
        case parent
        /// A document to one that it replaces.
        case replacement
        /// A unit to its successor.
        case succession
    }
}
