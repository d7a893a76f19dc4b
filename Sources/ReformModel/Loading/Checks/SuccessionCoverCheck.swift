internal import Diagnostics

/// Finds units that went nowhere or came from nowhere.
enum SuccessionCoverCheck {
    /// Units that end without a successor, levels that end as a whole, and units that begin without a
    /// predecessor. Nothing where there is no table `successions`: it is not missed.
    static func findings(in programme: Programme, _ net: SuccessionNet) -> [RowFinding] {
        guard programme.files[.successions] != nil else { return [] }
        let cover = SuccessionCover(of: net)
        let gone = cover.lost.compactMap { unit in
            unit.dissolved.map { day in
                RowFinding(
                    .warning, unit.place, column: "dissolved",
                    .relation(.succession(.dissolvedWithoutSuccessor(unit: unit.id, day: day))))
            }
        }
        let new = cover.new.compactMap { unit in
            unit.founded.map { day in
                RowFinding(
                    .note, unit.place, column: "founded",
                    .relation(.succession(.foundedWithoutPredecessor(unit: unit.id, day: day))))
            }
        }
        return gone + cover.endedLevels.compactMap(levelEnded) + new
    }

    /// One note for all units that ended with their level, at the first of them.
    private static func levelEnded(_ units: [Unit]) -> RowFinding? {
        guard let first = units.first, let day = units.lazy.compactMap(\.dissolved).max() else { return nil }
        var kinds: [String] = []
        for unit in units where !kinds.contains(unit.kind) { kinds.append(unit.kind) }
        return RowFinding(
            .note, first.place, column: "dissolved",
            .relation(.succession(.levelEnded(units: units.count, kinds: kinds, day: day))))
    }
}
