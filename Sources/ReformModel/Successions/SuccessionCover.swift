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
    public init(of net: SuccessionNet, by day: Day? = nil) {
        func isPast(_ event: Day) -> Bool { day.map { event <= $0 } ?? true }
        func hasEnded(_ unit: Unit) -> Bool { unit.dissolved.map(isPast) ?? false }
        var goes = [Bool](repeating: false, count: net.idCount)
        var comes = goes
        for link in net.links where link.day.map(isPast) ?? true {
            goes[link.predecessor] = true
            comes[link.successor] = true
        }
        let (units, places) = (net.units.units, net.units.firstPlaces)
        let tiers = UnitKind.tiers(of: units)
        let ended = UnitKind.Tier.allCases.filter { tier in
            let members = units.indices.lazy.filter { tiers[$0] == tier }
            return !members.isEmpty && members.allSatisfy { hasEnded(units[$0]) }
        }
        let gone = units.indices.filter { hasEnded(units[$0]) && !goes[places[$0]] }
        lost = gone.lazy.filter { place in tiers[place].map { !ended.contains($0) } ?? true }.map {
            units[$0]
        }
        endedLevels = ended.map { tier in
            gone.filter { tiers[$0] == tier }.map { units[$0] }
        }.filter { !$0.isEmpty }
        new = units.indices.lazy.filter { place in
            units[place].founded.map(isPast) ?? false && !comes[places[place]]
        }.map { units[$0] }
    }
}
