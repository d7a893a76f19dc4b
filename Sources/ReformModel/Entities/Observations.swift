public import Notation

/// The observations of a programme, in file order: a collection of `Observation` kept column by column, for
/// there may be millions. An observation is made when it is asked for; whoever goes through all of them
/// reads the columns it needs.
public struct Observations: Sendable {
    private var columns = ObservationColumns()
    /// What is known of them in order; a new one whenever something changes.
    private var courses = MadeOnce<ObservationCourses>()

    /// No observations.
    public init() {}

    /// Observations that are at hand.
    public init(_ rows: some Sequence<Observation>) {
        for row in rows { columns.append(row) }
    }

    /// The rows of a table that was read. The texts are given to it when all tables are.
    init(_ table: TableRows) { columns = ObservationColumns(table) }

    /// Gives the texts by which indicators, reporters and sources are numbered.
    mutating func use(_ texts: PackageTexts) {
        columns.texts = texts
        courses = MadeOnce()
    }

    /// The observations of an indicator, by the day that they speak of, then as in the file.
    public func of(_ indicator: String) -> ObservationSeries { inOrder.of(indicator) }

    /// The day that an observation speaks of.
    public func day(at position: Int) -> Day { columns.day(at: position) }

    /// The value of an observation.
    public func value(at position: Int) -> Double { columns.values[position] }

    /// The day on which an observation became known.
    public func reported(at position: Int) -> Day { columns.reported(at: position) }

    /// How sure an observation is.
    public func certainty(at position: Int) -> Certainty { columns.certainty(at: position) }

    /// How many of the observations known by a day are illustrative, and the newest day on which one of them
    /// became known.
    public func tally(knownBy day: Day) -> (illustrative: Int, newest: Day?) { inOrder.tally(knownBy: day) }

    /// Adds an observation at the end.
    public mutating func append(_ row: Observation) {
        columns.append(row)
        courses = MadeOnce()
    }

    /// Takes out the observations of which something holds.
    public mutating func removeAll(where isUnwanted: (Observation) -> Bool) {
        columns.leaveOut(Set(indices.filter { isUnwanted(self[$0]) }))
        courses = MadeOnce()
    }

    private var inOrder: ObservationCourses { courses.value { ObservationCourses(columns) } }
}

extension Observations: RandomAccessCollection, MutableCollection {
    /// The position of the first observation.
    public var startIndex: Int { 0 }
    /// The position after the last observation.
    public var endIndex: Int { columns.count }

    /// The observation at a position.
    public subscript(position: Int) -> Observation {
        get { columns[position] }
        set {
            columns[position] = newValue
            courses = MadeOnce()
        }
    }
}
