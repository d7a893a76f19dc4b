internal import Diagnostics

/// Finds units that exist on no day.
enum UnitLifeCheck {
    /// Units that end before or on the day on which they begin.
    static func findings(in programme: Programme) -> [RowFinding] {
        programme.units.compactMap { unit in
            guard let founded = unit.founded, let dissolved = unit.dissolved, dissolved <= founded else {
                return nil
            }
            return RowFinding(
                .error, unit.place, column: "dissolved",
                .relation(.timeline(.existsOnNoDay(founded: founded, dissolved: dissolved))))
        }
    }
}
