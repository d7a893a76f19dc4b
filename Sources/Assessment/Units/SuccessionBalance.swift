public import Notation
internal import ReformModel

/// The units that went over on the last day of successions, and those that took them: how many, with how
/// many inhabitants and how much land, and what is missing.
///
/// What the rows say against each other (a whole that goes to two, a part that is alone, sums too far apart)
/// stands among the findings of the files; here are the figures.
public struct SuccessionBalance: Sendable, Hashable {
    /// A sum over units of which some may not have the figure.
    public struct Sum: Sendable, Hashable {
        /// The sum of those that have it.
        public let value: Double
        /// How many have none.
        public let unknown: Int
    }

    /// The units on one side.
    public struct Side: Sendable, Hashable {
        /// How many.
        public let count: Int
        /// Inhabitants.
        public let population: Sum
        /// Square kilometres.
        public let area: Sum
        /// How many of a kind, by the kind as written, in the order of the known kinds.
        public let kinds: [KindCount]
    }

    /// How many units are of a kind.
    public struct KindCount: Sendable, Hashable {
        /// The kind, as written.
        public let kind: String
        /// How many.
        public let count: Int
    }

    /// The day on which the successions took effect.
    public let day: Day
    /// The units that went over.
    public let before: Side
    /// The units that took them.
    public let after: Side
    /// How many of those before went over whole, renamed or unchanged.
    public let wholeCount: Int
    /// How many went over in parts.
    public let partCount: Int
    /// Units that ended by the day asked without a successor, while others of their level go on.
    public let withoutSuccessor: Int
    /// Units that ended without a successor because their whole level did.
    public let endedWithLevel: Int
    /// Units that began by the day asked without a predecessor.
    public let withoutPredecessor: Int

    /// More, or fewer, inhabitants after than before; nil where a unit has no figure.
    public var populationChange: Double? { Self.difference(before.population, after.population) }
    /// More, or less, land; nil where a unit has no figure.
    public var areaChange: Double? { Self.difference(before.area, after.area) }

    private static func difference(_ before: Sum, _ after: Sum) -> Double? {
        before.unknown + after.unknown == 0 ? after.value - before.value : nil
    }

    /// The balance of the last day of successions that is not after a day; nil where there is none.
    init?(of programme: Programme, by day: Day) {
        let net = programme.successionNet
        guard let last = net.days.lazy.compactMap({ $0 }).filter({ $0 <= day }).max() else { return nil }
        let (before, after) = net.sides(on: last)
        let parted = net.sides(on: last) { $0.extent.isPart }.before
        let cover = SuccessionCover(of: net, by: day)
        self.day = last
        self.before = Side(before.units)
        self.after = Side(after.units)
        partCount = parted.idCount
        wholeCount = before.idCount - parted.idCount
        withoutSuccessor = cover.lost.count
        endedWithLevel = cover.endedLevels.reduce(0) { $0 + $1.count }
        withoutPredecessor = cover.new.count
    }
}

extension SuccessionBalance.Side {
    /// Counts units.
    fileprivate init(_ units: [Unit]) {
        count = units.count
        population = .init(units.map { $0.population.map(Double.init) })
        area = .init(units.map(\.areaKm2))
        kinds = Dictionary(grouping: units, by: \.kind)
            .map { SuccessionBalance.KindCount(kind: $0.key, count: $0.value.count) }
            .sorted { (UnitKind.rank(of: $0.kind), $0.kind) < (UnitKind.rank(of: $1.kind), $1.kind) }
    }
}

extension SuccessionBalance.Sum {
    /// Sums in the order of the rows.
    fileprivate init(_ figures: [Double?]) {
        value = figures.lazy.compactMap { $0 }.reduce(0, +)
        unknown = figures.count { $0 == nil }
    }
}

extension Standing {
    /// The balance of the last successions by the day; nil where there are none. Worked out when it is asked
    /// for, with a cost that grows with the units and the successions.
    public var successionBalance: SuccessionBalance? { SuccessionBalance(of: programme, by: day) }
}
