public import Notation

/// A value that an indicator should reach by a day. A revised target is a further row, never an edit.
public struct Target: Sendable, Hashable {
    /// The id of the indicator.
    public let indicator: String
    /// The day by which the value should be reached.
    public let due: Day
    /// The day the target was decided; nil means from the start.
    public let decided: Day?
    /// The value to reach, in the indicator's unit.
    public let value: Double
    /// The number of the document that decided it; may be empty.
    public let document: String
    /// A remark; may be empty.
    public let note: LocalText
    /// How sure the target is: `estimate` where it was derived.
    public let certainty: Certainty
    /// The row it came from.
    public let place: RowPlace

    /// Makes a target from the cells of its row.
    public init(
        indicator: String, due: Day, decided: Day?, value: Double, document: String, note: LocalText,
        certainty: Certainty, place: RowPlace
    ) {
        self.indicator = indicator
        self.due = due
        self.decided = decided
        self.value = value
        self.document = document
        self.note = note
        self.certainty = certainty
        self.place = place
    }
}
