internal import Diagnostics
internal import Notation

/// Finds staffing figures that cannot be, that exceed the quota, or that speak of a unit which is not there.
enum StaffingCheck {
    /// Of each row its figures, and its day against the life of its unit.
    static func findings(in programme: Programme, _ units: UnitIndex) -> [RowFinding] {
        var last = LastAnswer<Int?>()
        var found: [RowFinding] = []
        for row in programme.staffing {
            addFigures(row, to: &found)
            let place = last.to(row.unit) { units.place(of: row.unit) }
            // Nearly always it exists: nothing is copied then.
            guard let place, !units.units[place].exists(on: row.day) else { continue }
            if let finding = day(row, of: units.units[place]) { found.append(finding) }
        }
        return found
    }

    private static func addFigures(_ row: Staffing, to found: inout [RowFinding]) {
        if let finding = negative(row.quota, "quota", row) { found.append(finding) }
        if let finding = negative(row.present, "present", row) { found.append(finding) }
        guard let quota = row.quota, let present = row.present, quota >= 0, present > quota else { return }
        found.append(
            RowFinding(
                .note, row.place, column: "present",
                .relation(.figure(.overQuota(present: present, quota: quota)))))
    }

    private static func negative(_ value: Double?, _ column: String, _ row: Staffing) -> RowFinding? {
        guard let value, value < 0 else { return nil }
        return RowFinding(
            .error, row.place, column: column, .relation(.figure(.negative(column: column, value: value))))
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
