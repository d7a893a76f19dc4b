internal import Diagnostics
internal import Notation

/// Finds units that went nowhere or came from nowhere.
enum SuccessionCoverCheck {
    /// Units that end without a successor, levels that end as a whole, and units that begin without a
    /// predecessor. Nothing where there is no table `successions`: it is not missed.
    static func findings(in programme: Programme) -> [RowFinding] {
        guard programme.files[.successions] != nil else { return [] }
        let predecessors = Set(programme.successions.lazy.map(\.predecessor))
        let successors = Set(programme.successions.lazy.map(\.successor))
        let lost = programme.units.filter { $0.dissolved != nil && !predecessors.contains($0.id) }
        let ended = endedTiers(programme)
        let gone = lost.filter { $0.tier.map { !ended.contains($0) } ?? true }.compactMap { unit in
            unit.dissolved.map { day in
                RowFinding(
                    .warning, unit.place, column: "dissolved",
                    .relation(.succession(.dissolvedWithoutSuccessor(unit: unit.id, day: day))))
            }
        }
        let levels = UnitKind.Tier.allCases.filter(ended.contains).compactMap { tier in
            levelEnded(lost.filter { $0.tier == tier })
        }
        let new = programme.units.filter { !successors.contains($0.id) }.compactMap { unit in
            unit.founded.map { day in
                RowFinding(
                    .note, unit.place, column: "founded",
                    .relation(.succession(.foundedWithoutPredecessor(unit: unit.id, day: day))))
            }
        }
        return gone + levels + new
    }

    /// The tiers of administration of which every unit is dissolved: the level itself has ended.
    private static func endedTiers(_ programme: Programme) -> Set<UnitKind.Tier> {
        let lasting = Set(programme.units.lazy.filter { $0.dissolved == nil }.compactMap(\.tier))
        return Set(programme.units.lazy.compactMap(\.tier)).subtracting(lasting)
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

extension Unit {
    /// The tier of administration that it belongs to; nil for a kind that is no territorial one.
    fileprivate var tier: UnitKind.Tier? { UnitKind(rawValue: kind)?.tier }
}
