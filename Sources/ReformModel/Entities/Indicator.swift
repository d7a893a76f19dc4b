public import Notation

/// A figure that is followed over time, with a direction in which it should go. It never changes, so that whoever speaks of it
/// shares it.
public final class Indicator: Sendable, Identifiable {
    /// The wanted direction.
    public enum Direction: String, Sendable, Hashable, CaseIterable {
        case increase
        case decrease

        /// +1 for increase, −1 for decrease: the `dir` of the progress formulas.
        public var sign: Double { self == .increase ? 1 : -1 }
    }

    /// Whether the figure is a level or a running total.
    public enum Accumulation: String, Sendable, Hashable, CaseIterable {
        /// A running total that begins anew each calendar year (revenue to date, visitors to date).
        case year
    }

    /// The key of the row.
    public let id: String
    /// The id of its workstream; may be empty.
    public let workstream: String
    /// What it is called.
    public let title: LocalText
    /// The unit of its figures, such as `%`; may be empty.
    public let unit: LocalText
    /// The wanted direction; `increase` when the cell is empty.
    public let direction: Direction
    /// The figure at the beginning, in `unit`, or nil when none is given.
    public let baseline: Double?
    /// The day of the baseline, or nil when none is given.
    public let baselineDay: Day?
    /// The name of a set of indicators that belong together, such as a funnel; may be empty.
    public let group: String
    /// Its place in a funnel, from 1, or nil when it stands in none.
    public let step: Int?
    /// A ceiling that the figure cannot pass (100 for a share), in `unit`.
    public let limit: Double?
    /// The digits shown after the decimal sign; nil shows as many as the figure has.
    public let decimals: Int?
    /// Whether the figure is a running total; nil for a level.
    public let accumulation: Accumulation?
    /// The number of the document that defines it; may be empty.
    public let document: String
    /// The row it came from.
    public let place: RowPlace

    /// Makes an indicator from the cells of its row.
    public init(
        id: String, workstream: String, title: LocalText, unit: LocalText, direction: Direction,
        baseline: Double?, baselineDay: Day?, group: String, step: Int?, limit: Double?, decimals: Int?,
        accumulation: Accumulation?, document: String, place: RowPlace
    ) {
        self.id = id
        self.workstream = workstream
        self.title = title
        self.unit = unit
        self.direction = direction
        self.baseline = baseline
        self.baselineDay = baselineDay
        self.group = group
        self.step = step
        self.limit = limit
        self.decimals = decimals
        self.accumulation = accumulation
        self.document = document
        self.place = place
    }
}

extension Indicator: Hashable {
    /// Whether two rows stand at the same place and say the same.
    public static func == (left: Indicator, right: Indicator) -> Bool {
        left === right
            || (left.id, left.workstream, left.title, left.unit, left.direction)
                == (right.id, right.workstream, right.title, right.unit, right.direction)
                && (left.baseline, left.baselineDay, left.group, left.step, left.limit)
                    == (right.baseline, right.baselineDay, right.group, right.step, right.limit)
                && (left.decimals, left.accumulation, left.document, left.place)
                    == (right.decimals, right.accumulation, right.document, right.place)
    }

    /// Mixes in what tells most rows apart.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(id)
        hasher.combine(place)
    }
}
