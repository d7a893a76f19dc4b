internal import Notation
internal import ReformModel

extension UnitsDifference {
    /// One unit as it is on each of two days; nil where it does not exist.
    private typealias Presence = (before: Unit?, after: Unit?)

    /// The tiers of which a unit came, went or changed its kind.
    static func tiers(_ rows: MatchedRows<Unit>, _ from: Day, _ to: Day) -> [Tier] {
        let present: [Presence] =
            rows.both.map { ($0.from.exists(on: from) ? $0.from : nil, $0.to.exists(on: to) ? $0.to : nil) }
            + rows.dropped.map { ($0.exists(on: from) ? $0 : nil, nil) }
            + rows.added.map { (nil, $0.exists(on: to) ? $0 : nil) }
        var found: [UnitKind.Tier?: [Presence]] = [:]
        var last = LastAnswer<UnitKind.Tier?>()
        for unit in present {
            let before = unit.before.map { unit in last.to(unit.kind) { tier(of: unit) } }
            let after = unit.after.map { unit in last.to(unit.kind) { tier(of: unit) } }
            if let before { found[before, default: []].append(unit) }
            if let after, before != after { found[after, default: []].append(unit) }
        }
        let order: [UnitKind.Tier?] = UnitKind.Tier.allCases + [nil]
        return order.compactMap { name in found[name].flatMap { change(of: $0, tier: name) } }
    }

    private static func tier(of unit: Unit) -> UnitKind.Tier? { UnitKind(rawValue: unit.kind)?.tier }

    private static func change(of units: [Presence], tier name: UnitKind.Tier?) -> Tier? {
        var counts: [String: (before: Int, after: Int)] = [:]
        var (gone, new): ([String], [String]) = ([], [])
        var last = LastAnswer<Bool>()
        for (before, after) in units {
            // A unit whose kind is of another tier now went from this one.
            let old = before.flatMap { unit in last.to(unit.kind) { tier(of: unit) == name } ? unit : nil }
            let young = after.flatMap { unit in last.to(unit.kind) { tier(of: unit) == name } ? unit : nil }
            if let old { counts[old.kind, default: (0, 0)].before += 1 }
            if let young { counts[young.kind, default: (0, 0)].after += 1 }
            if let old, young == nil { gone.append(old.id) }
            if let young, old == nil { new.append(young.id) }
        }
        let kinds = counts.map { KindCount(kind: $0, before: $1.before, after: $1.after) }
        guard !gone.isEmpty || !new.isEmpty || kinds.contains(where: { $0.before != $0.after }) else {
            return nil
        }
        return Tier(
            tier: name,
            kinds: kinds.sorted {
                (UnitKind.rank(of: $0.kind), $0.kind) < (UnitKind.rank(of: $1.kind), $1.kind)
            },
            gone: gone.sorted(), new: new.sorted())
    }
}
