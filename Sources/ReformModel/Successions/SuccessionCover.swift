public import Notation

/// The units that went nowhere or came from nowhere, as far as the successions tell.
public struct SuccessionCover: Sendable {
    /// Units that ended without a successor, while others of their level go on.
    public let lost: [Unit]
    /// Units that ended without a successor together with their whole level, by tier from the bottom up.
    public let endedLevels: [[Unit]]
    /// Units that began without a predecessor.
    public let new: [Unit]

    /// Looks at what has taken effect by a day; nil for all days. The cost grows with the rows.
    public init(of programme: Programme, by day: Day? = nil) {
        self.init(of: programme, SuccessionDays(programme), by: day)
    }

    /// The same where the days of the programme are at hand.
    init(of programme: Programme, _ days: SuccessionDays, by day: Day? = nil) {
        func isPast(_ event: Day) -> Bool { day.map { event <= $0 } ?? true }
        let links = programme.successions.filter { days.day(of: $0).map(isPast) ?? true }
        let predecessors = Set(links.lazy.map(\.predecessor))
        let successors = Set(links.lazy.map(\.successor))
        func hasEnded(_ unit: Unit) -> Bool { unit.dissolved.map(isPast) ?? false }
        let lasting = Set(programme.units.lazy.filter { !hasEnded($0) }.compactMap(\.tier))
        let ended = Set(programme.units.lazy.compactMap(\.tier)).subtracting(lasting)
        let gone = programme.units.filter { hasEnded($0) && !predecessors.contains($0.id) }
        lost = gone.filter { $0.tier.map { !ended.contains($0) } ?? true }
        endedLevels = UnitKind.Tier.allCases.filter(ended.contains).map { tier in
            gone.filter { $0.tier == tier }
        }.filter { !$0.isEmpty }
        new = programme.units.filter { unit in
            unit.founded.map(isPast) ?? false && !successors.contains(unit.id)
        }
    }
}

extension Unit {
    /// The tier of administration that it belongs to; nil for a kind that is no territorial one.
    fileprivate var tier: UnitKind.Tier? { UnitKind(rawValue: kind)?.tier }
}
