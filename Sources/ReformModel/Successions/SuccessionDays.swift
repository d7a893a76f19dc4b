public import Notation

/// The units of a programme by their ids, and the days on which their successions took effect.
public struct SuccessionDays: Sendable {
    /// The units; of several with one id the first.
    public let units: UnitIndex

    /// Collects the units of a programme.
    public init(_ programme: Programme) {
        units = UnitIndex(programme.units)
    }

    /// The day of a row: its own, or else that on which the predecessor ends or the successor begins.
    public func day(of row: Succession) -> Day? {
        row.day ?? units[row.predecessor]?.dissolved ?? units[row.successor]?.founded
    }

    /// Whether a unit is known to end on a day.
    func ends(_ unit: String, on day: Day?) -> Bool {
        guard let day else { return false }
        return units[unit]?.dissolved == day
    }
}
