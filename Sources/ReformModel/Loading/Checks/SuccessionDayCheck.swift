internal import Diagnostics
internal import Notation

/// Compares the day of a succession with the days on which its units end and begin.
enum SuccessionDayCheck {
    /// At most one finding for the predecessor and one for the successor of each row.
    static func findings(in net: SuccessionNet) -> [RowFinding] {
        let begun = unitsWithPredecessors(net)
        var found: [RowFinding] = []
        for (row, link) in zip(net.rows, net.links) {
            guard let day = row.day, !link.isLoop else { continue }
            for problem in [
                net.units.unit(link.predecessor).flatMap { predecessor($0, row, day) },
                net.units.unit(link.successor).flatMap { successor($0, day, begun[link.successor]) },
            ] {
                guard let problem else { continue }
                found.append(RowFinding(.warning, row.place, column: column(of: problem), .relation(problem)))
            }
        }
        return found
    }

    /// Of each number, whether its unit has a predecessor on the very day on which it begins, or one of unknown day.
    /// What it takes in later is no contradiction.
    private static func unitsWithPredecessors(_ net: SuccessionNet) -> [Bool] {
        var begun = [Bool](repeating: false, count: net.idCount)
        for (row, link) in zip(net.rows, net.links)
        where row.day == nil || row.day == net.units.unit(link.successor)?.founded {
            begun[link.successor] = true
        }
        return begun
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

    private static func successor(_ unit: Unit, _ day: Day, _ hasBegun: Bool) -> RelationProblem? {
        if let dissolved = unit.dissolved, day >= dissolved {
            return .timeline(.unitGone(unit: unit.id, day: day, dissolved: dissolved))
        }
        guard let founded = unit.founded, day < founded || day > founded && !hasBegun else {
            return nil
        }
        return .succession(.notDayOfFounding(unit: unit.id, day: day, founded: founded))
    }

    private static func column(of problem: RelationProblem) -> String {
        if case .succession(.wholeNotDissolved) = problem { return "predecessor" }
        return "date"
    }
}
