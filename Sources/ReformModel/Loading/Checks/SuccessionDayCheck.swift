internal import Diagnostics
internal import Notation

/// Compares the day of a succession with the days on which its units end and begin.
enum SuccessionDayCheck {
    /// At most one finding for the predecessor and one for the successor of each row.
    static func findings(in programme: Programme, _ days: SuccessionDays) -> [RowFinding] {
        let units = days.units
        let begun = unitsWithPredecessors(programme, units)
        return programme.successions.flatMap { row -> [RowFinding] in
            guard let day = row.day, row.predecessor != row.successor else { return [] }
            let problems = [
                units[row.predecessor].flatMap { predecessor($0, row, day) },
                units[row.successor].flatMap { successor($0, day, begun) },
            ]
            return problems.compactMap { $0 }.map { problem in
                RowFinding(.warning, row.place, column: column(of: problem), .relation(problem))
            }
        }
    }

    /// The units that have a predecessor on the very day on which they begin, or one of unknown day. What
    /// they take in later is no contradiction.
    private static func unitsWithPredecessors(_ programme: Programme, _ units: UnitIndex) -> Set<String> {
        Set(
            programme.successions.lazy.filter { row in
                row.day == nil || row.day == units[row.successor]?.founded
            }.map(\.successor))
    }

    private static func predecessor(_ unit: Unit, _ row: Succession, _ day: Day) -> RelationProblem? {
        if let founded = unit.founded, day <= founded {
            return .timeline(.unitNotYet(unit: unit.id, day: day, founded: founded))
        }
        guard let dissolved = unit.dissolved else {
            guard !row.extent.isPart else { return nil }
            return .succession(
                .wholeNotDissolved(unit: unit.id, extent: row.extent.rawValue, day: day))
        }
        // A unit may give away parts while it goes on.
        guard day > dissolved || day < dissolved && !row.extent.isPart else { return nil }
        return .succession(.notDayOfDissolution(unit: unit.id, day: day, dissolved: dissolved))
    }

    private static func successor(_ unit: Unit, _ day: Day, _ begun: Set<String>) -> RelationProblem? {
        if let dissolved = unit.dissolved, day >= dissolved {
            return .timeline(.unitGone(unit: unit.id, day: day, dissolved: dissolved))
        }
        guard let founded = unit.founded, day < founded || day > founded && !begun.contains(unit.id) else {
            return nil
        }
        return .succession(.notDayOfFounding(unit: unit.id, day: day, founded: founded))
    }

    private static func column(of problem: RelationProblem) -> String {
        if case .succession(.wholeNotDissolved) = problem { return "predecessor" }
        return "date"
    }
}
