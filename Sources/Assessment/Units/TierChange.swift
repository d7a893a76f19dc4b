public import Notation
public import ReformModel

/// The units of one tier before and after its last change.
public struct TierChange: Sendable, Hashable {
    /// The units of one kind before and after.
    public struct KindChange: Sendable, Hashable {
        /// The kind, as written.
        public let kind: String
        /// Units on the day before the change.
        public let before: Int
        /// Units on the day of the standing.
        public let after: Int
    }

    /// The tier; nil for kinds that are no territorial kind the program knows.
    public let tier: UnitKind.Tier?
    /// The day of the last change that has taken effect; nil while nothing has changed.
    public let day: Day?
    /// By kind, in the order of the known kinds.
    public let kinds: [KindChange]
    /// Predecessors that went into more than one successor.
    public let splitCount: Int

    /// All units on the day before the change.
    public var before: Int { kinds.reduce(0) { $0 + $1.before } }
    /// All units on the day of the standing.
    public var after: Int { kinds.reduce(0) { $0 + $1.after } }

    /// The tiers that have units, from the bottom up. A unit is dissolved or founded by its own row; a
    /// succession only tells what became of it.
    static func all(of programme: Programme, on day: Day) -> [TierChange] {
        let units = programme.units
        let tierOfUnit = UnitKind.tiers(of: units)
        let isSplit = programme.successionNet.isSplit(by: day)
        return (UnitKind.Tier.allCases + [nil]).compactMap { tier in
            let places = units.indices.filter { tierOfUnit[$0] == tier }
            return places.isEmpty ? nil : change(of: units, at: places, tier: tier, on: day, isSplit)
        }
    }

    private static func change(
        of units: [Unit], at places: [Int], tier: UnitKind.Tier?, on day: Day, _ isSplit: [Bool]
    ) -> TierChange {
        let last = lastChange(of: units, at: places, by: day)
        let earlier = last.map { $0 - 1 } ?? day
        let kinds = Dictionary(grouping: places) { units[$0].kind }.map { kind, places in
            KindChange(
                kind: kind, before: places.count { units[$0].exists(on: earlier) },
                after: places.count { units[$0].exists(on: day) })
        }.filter { $0.before > 0 || $0.after > 0 }
        return TierChange(
            tier: tier, day: last,
            kinds: kinds.sorted {
                (UnitKind.rank(of: $0.kind), $0.kind) < (UnitKind.rank(of: $1.kind), $1.kind)
            },
            splitCount: places.count { isSplit[$0] })
    }

    /// The last day by a day on which one of the units began or ended.
    static func lastChange(of units: [Unit], at places: [Int], by day: Day) -> Day? {
        var last: Day?
        for place in places {
            if let founded = units[place].founded, founded <= day { last = max(last ?? founded, founded) }
            if let dissolved = units[place].dissolved, dissolved <= day {
                last = max(last ?? dissolved, dissolved)
            }
        }
        return last
    }
}
