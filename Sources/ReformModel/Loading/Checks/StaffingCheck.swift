internal import Diagnostics

/// Finds staffing figures that cannot be, that exceed the quota, or that speak of a unit which is not there.
enum StaffingCheck {
    /// Of each row its figures, and its day against the life of its unit.
    static func findings(in programme: Programme, _ days: SuccessionDays) -> [RowFinding] {
        let units = days.units
        return programme.staffing.flatMap { row in
            figures(row) + (units[row.unit].flatMap { day(row, of: $0) }.map { [$0] } ?? [])
        }
    }

    private static func figures(_ row: Staffing) -> [RowFinding] {
        var found = [("quota", row.quota), ("present", row.present)].compactMap { column, value in
            value.flatMap { value in
                value < 0
                    ? RowFinding(
                        .error, row.place, column: column,
                        .relation(.figure(.negative(column: column, value: value)))) : nil
            }
        }
        if let quota = row.quota, let present = row.present, quota >= 0, present > quota {
            found.append(
                RowFinding(
                    .note, row.place, column: "present",
                    .relation(.figure(.overQuota(present: present, quota: quota)))))
        }
        return found
    }

    private static func day(_ row: Staffing, of unit: Unit) -> RowFinding? {
        let problem: TimelineProblem
        if let founded = unit.founded, row.day < founded {
            problem = .unitNotYet(unit: unit.id, day: row.day, founded: founded)
        } else if let dissolved = unit.dissolved, row.day >= dissolved {
            problem = .unitGone(unit: unit.id, day: row.day, dissolved: dissolved)
        } else {
            return nil
        }
        return RowFinding(.warning, row.place, column: "date", .relation(.timeline(problem)))
    }
}
