public import Notation

/// The value of an indicator on a day, as one reporter gave it.
public struct Observation: Sendable, Hashable {
    /// The id of the indicator.
    public let indicator: String
    /// The day the value speaks of.
    public let day: Day
    /// Who gave it; may be empty. Two reporters may disagree about one day: both rows stay.
    public let reporter: String
    /// The value, in the indicator's unit.
    public let value: Double
    /// The day it became known: `reported`, or `day` where that cell is empty.
    public let reported: Day
    /// How sure it is.
    public let certainty: Certainty
    /// Where it was published; may be empty.
    public let source: String
    /// The row it came from.
    public let place: RowPlace

    /// Makes an observation from the cells of its row.
    public init(
        indicator: String, day: Day, reporter: String, value: Double, reported: Day, certainty: Certainty,
        source: String, place: RowPlace
    ) {
        self.indicator = indicator
        self.day = day
        self.reporter = reporter
        self.value = value
        self.reported = reported
        self.certainty = certainty
        self.source = source
        self.place = place
    }
}
