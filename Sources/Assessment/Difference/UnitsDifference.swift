public import Notation
public import ReformModel

/// What changed of units and of what became of them. Counted, with the ids: a reform of units changes
/// hundreds at once, and all of it is one thing.
public struct UnitsDifference: Sendable, Hashable {
    /// The units of one kind on the two days.
    public struct KindCount: Sendable, Hashable {
        /// The kind, as written.
        public let kind: String
        /// Those that exist on the earlier side.
        public let before: Int
        /// Those that exist on the later side.
        public let after: Int
    }

    /// The units of one tier, where any of them came or went or changed its kind.
    public struct Tier: Sendable, Hashable {
        /// The tier; nil for kinds that are no territorial kind the program knows.
        public let tier: UnitKind.Tier?
        /// By kind, in the order of the known kinds.
        public let kinds: [KindCount]
        /// The ids of those that no longer exist, in order.
        public let gone: [String]
        /// The ids of those that did not exist before, in order.
        public let new: [String]

        /// All units on the earlier side.
        public var before: Int { kinds.reduce(0) { $0 + $1.before } }
        /// All units on the later side.
        public var after: Int { kinds.reduce(0) { $0 + $1.after } }
    }

    /// A day of founding or dissolving that moved, with all units for which it moved alike.
    public struct Move: Sendable, Hashable {
        /// Which day: `founded` or `dissolved`.
        public let date: Change.Date
        /// The day before; nil where there was none.
        public let from: Day?
        /// The day after; nil where there is none.
        public let to: Day?
        /// The ids of the units, in order.
        public let units: [String]
    }

    /// By tier from the bottom up.
    public let tiers: [Tier]
    /// Moved days, by day.
    public let moves: [Move]
    /// Rows of units that exist on neither day, which the later side alone has.
    public let added: [String]
    /// Rows of units that exist on neither day, which the earlier side alone has.
    public let dropped: [String]
    /// Units with another kind, bloc or parent.
    public let redefined: [String]
    /// Units with another number of inhabitants or another area.
    public let figures: [String]
    /// What became of units.
    public let successions: SuccessionsDifference

    /// Whether nothing changed.
    public var isEmpty: Bool {
        tiers.isEmpty && moves.isEmpty && added.isEmpty && dropped.isEmpty && redefined.isEmpty
            && figures.isEmpty && successions.isEmpty
    }

    init(
        _ from: Standing, _ to: Standing, skipping skipped: Set<TableName>, into findings: inout ItemFindings
    ) {
        let rows =
            skipped.contains(.units)
            ? MatchedRows([], []) : UnitsDifference.rows(from.programme, to.programme)
        findings.takeLone(of: rows, areItems: false, as: UnitsDifference.lone)
        for (before, after) in rows.both {
            findings.compare(.unit(after.id), .title, before.title, after.title)
        }
        tiers = UnitsDifference.tiers(rows, from.day, to.day)
        moves = UnitsDifference.moves(rows)
        added = rows.added.filter { !$0.exists(on: to.day) }.map(\.id).sorted()
        dropped = rows.dropped.filter { !$0.exists(on: from.day) }.map(\.id).sorted()
        redefined = rows.both.filter { before, after in
            (before.kind, before.bloc, before.parent) != (after.kind, after.bloc, after.parent)
        }.map(\.to.id).sorted()
        figures = rows.both.filter { before, after in
            (before.population, before.areaKm2) != (after.population, after.areaKm2)
        }.map(\.to.id).sorted()
        successions =
            skipped.contains(.successions) ? SuccessionsDifference() : SuccessionsDifference(from, to)
    }

    private static func rows(_ from: Programme, _ to: Programme) -> MatchedRows<Unit> {
        guard to.sharesUnits(with: from) else { return MatchedRows(from.units, to.units) }
        return MatchedRows(from.units, to.units, at: to.successionNet.units.placesOfFirst)
    }

    private static func lone(_ unit: Unit) -> ItemFindings.LoneRow {
        ItemFindings.LoneRow(subject: .unit(unit.id), title: unit.title, kind: unit.kind)
    }

    private static func moves(_ rows: MatchedRows<Unit>) -> [Move] {
        struct Step: Hashable {
            let date: Change.Date
            let from, to: Day?
        }
        var moved: [Step: [String]] = [:]
        for (before, after) in rows.both {
            if before.founded != after.founded {
                moved[Step(date: .founded, from: before.founded, to: after.founded), default: []]
                    .append(after.id)
            }
            if before.dissolved != after.dissolved {
                moved[Step(date: .dissolved, from: before.dissolved, to: after.dissolved), default: []]
                    .append(after.id)
            }
        }
        func order(_ move: Move) -> (Int32, Int32, String) {
            (move.from?.number ?? .max, move.to?.number ?? .max, move.date.rawValue)
        }
        return moved.map { Move(date: $0.date, from: $0.from, to: $0.to, units: $1.sorted()) }
            .sorted { order($0) < order($1) }
    }
}
