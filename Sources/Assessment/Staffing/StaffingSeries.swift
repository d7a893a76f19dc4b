internal import ReformModel

/// The rows of one unit and category that count: places and not rows, which are large. A row with a quota alone
/// leaves standing how many were present before, and the other way round.
struct StaffingSeries {
    let unit: String
    let category: Staffing.Category?
    /// The last row with a quota, and the last and the first one with staff present.
    private(set) var quota: Int?
    private(set) var present: Int?
    private(set) var firstPresent: Int?

    private struct Key: Hashable {
        let unit: String
        let category: Staffing.Category?
    }

    /// Of all units and categories, as they come in the file.
    static func all(of rows: [Staffing]) -> [StaffingSeries] {
        var all: [StaffingSeries] = []
        var places: [Key: Int] = [:]
        for (row, staffing) in rows.enumerated() {
            let key = Key(unit: staffing.unit, category: staffing.category)
            let place = places[key] ?? all.count
            if place == all.count {
                places[key] = place
                all.append(StaffingSeries(unit: key.unit, category: key.category))
            }
            all[place].take(row, of: rows)
        }
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
