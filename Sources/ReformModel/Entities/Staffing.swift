public import Notation

/// Quota and staff present of a unit on a day, in one category.
public struct Staffing: Sendable, Hashable {
    /// The category of staff.
    public enum Category: String, Sendable, Hashable, CaseIterable {
        case cadre
        case civilServant = "civil_servant"
        case publicEmployee = "public_employee"
        case contract
        case partTime = "part_time"
    }

    /// The id of the unit.
    public let unit: String
    /// The day the figures speak of.
    public let day: Day
    /// The category, or nil when the cell is empty: all together.
    public let category: Category?
    /// Positions allotted (biên chế giao), or nil when not given.
    public let quota: Double?
    /// Staff in post (có mặt), or nil when not given.
    public let present: Double?
    /// The day the figures became known: `reported`, or `day` where that cell is empty.
    public let reported: Day
    /// How sure the figures are.
    public let certainty: Certainty
    /// Where they were published; may be empty.
    public let source: String
    /// The row it came from.
    public let place: RowPlace

    /// Makes a staffing figure from the cells of its row.
    public init(
        unit: String, day: Day, category: Category?, quota: Double?, present: Double?, reported: Day,
        certainty: Certainty, source: String, place: RowPlace
    ) {
        self.unit = unit
        self.day = day
        self.category = category
        self.quota = quota
        self.present = present
        self.reported = reported
        self.certainty = certainty
        self.source = source
        self.place = place
    }
}
