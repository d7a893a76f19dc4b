internal import ReformModel

/// The rows of one unit and category that count: places and not rows, which are large. A row with a quota alone
/// leaves standing how many were present before, and the other way round.
struct StaffingSeries {
    /// The number of the unit.
    let unit: Int
    let category: Staffing.Category?
    /// The last row with a quota, and the last and the first one with staff present.
    private(set) var quota: Int?
    private(set) var present: Int?
    private(set) var firstPresent: Int?

    /// Of all units and categories, as they come in the file.
    static func all(of staffing: StaffingRows) -> [StaffingSeries] {
        var all = staffing.series.map { StaffingSeries(unit: $0.unit, category: $0.category) }
        for (row, place) in staffing.seriesOfRow.enumerated() { all[place].take(row, of: staffing.rows) }
        return all
    }

    private mutating func take(_ row: Int, of rows: [Staffing]) {
        let day = rows[row].day
        if rows[row].quota != nil, quota.map({ rows[$0].day <= day }) ?? true { quota = row }
        guard rows[row].present != nil else { return }
        if present.map({ rows[$0].day <= day }) ?? true { present = row }
        if firstPresent.map({ rows[$0].day > day }) ?? true { firstPresent = row }
    }
}
