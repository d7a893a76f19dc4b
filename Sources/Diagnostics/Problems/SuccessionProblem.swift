public import Notation

/// What can be wrong with the succession of units. Units are named by their ids.
public enum SuccessionProblem: Sendable, Hashable {
    /// What is added up before and after.
    public enum Quantity: Sendable, Hashable {
        /// Inhabitants.
        case population
        /// Square kilometres.
        case area
    }

    /// A unit that ends and went nowhere.
    case dissolvedWithoutSuccessor(unit: String, day: Day)
    /// Units that ended together with all others of their level; `kinds` are theirs, as written.
    case levelEnded(units: Int, kinds: [String], day: Day)
    /// A unit that begins and came from nowhere.
    case foundedWithoutPredecessor(unit: String, day: Day)
    /// A unit goes over as a whole (`extent` as written), but to another successor too, on `line`.
    case wholeElsewhere(unit: String, extent: String, successor: String, line: Int)
    /// A unit ends and one part of it is all that is told.
    case onePartOnly(unit: String, successor: String)
    /// All inhabitants of a unit go to one successor, but some or all to another too, on `line`.
    case populationElsewhere(unit: String, successor: String, line: Int)
    /// A unit that is only renamed or unchanged (`extent` as written) has another predecessor, on `line`.
    case notAlone(unit: String, extent: String, predecessor: String, line: Int)
    /// A unit goes over as a whole, but does not end.
    case wholeNotDissolved(unit: String, extent: String, day: Day)
    /// The day is another than that on which the predecessor ends.
    case notDayOfDissolution(unit: String, day: Day, dissolved: Day)
    /// The day is another than that on which the successor begins.
    case notDayOfFounding(unit: String, day: Day, founded: Day)
    /// The sums over all predecessors and all successors that hang together are too far apart.
    case sumsDiffer(
        Quantity, before: Double, after: Double, predecessors: [String], successors: [String], day: Day)
}
