public import Notation
internal import ReformModel

/// The staff on a day that figures speak of, by category.
public struct StaffingMoment: Sendable, Hashable {
    /// The day.
    public let day: Day
    /// All together, and the quota in force.
    public let total: StaffingStanding
    /// By category, in the order of the categories, those that have figures.
    public let categories: [StaffingStanding]
}

extension Standing {
    /// The staff on each of the last days that figures known speak of, in order; of one unit, or of all that
    /// existed on each day. Figures of an earlier day stand until there are others, as in `staffing`. Worked
    /// out when it is asked for: once over the rows for each of the days.
    ///
    /// - Parameters:
    ///   - unit: the key of a unit; nil for all.
    ///   - most: how many days.
    public func staffingHistory(of unit: String? = nil, most: Int = 12) -> [StaffingMoment] {
        let rows = knownStaffing.filter { row in row.day <= day && unit.map { row.unit == $0 } ?? true }
        let days = Set(rows.lazy.filter { $0.present != nil }.map(\.day)).sorted().suffix(most)
        let units = unit == nil ? programme.successionNet.units : UnitIndex([])
        return days.compactMap { day in
            let all = StaffingStanding.all(
                of: StaffingRows(rows.filter { $0.day <= day }, units: units), on: day)
            return all.first { $0.category == nil }.map { total in
                StaffingMoment(day: day, total: total, categories: all.filter { $0.category != nil })
            }
        }
    }
}
