public import Notation

/// An organisation or a territory that exists from one day to another. It never changes, so that whoever speaks of it
/// shares it.
public final class Unit: Sendable, Identifiable {
    /// The part of the political system that a unit belongs to.
    public enum Bloc: String, Sendable, Hashable, CaseIterable {
        case party
        case government
        case front
        case publicService = "public_service"
        case territorial
    }

    /// The key of the row. Codes are used again after a merger, so ids carry the era.
    public let id: String
    /// What it is called.
    public let title: LocalText
    /// Its kind, as written (`ward`, `commune`, …); see `UnitKind` for the known ones.
    public let kind: String
    /// The part of the political system, or nil when the cell is empty or names none of ours.
    public let bloc: Bloc?
    /// The id of the unit above it; may be empty.
    public let parent: String
    /// The first day on which it exists; nil means from the start.
    public let founded: Day?
    /// The first day on which it no longer exists; nil while it does.
    public let dissolved: Day?
    /// Inhabitants, or nil when not given.
    public let population: Int?
    /// Area in square kilometres, or nil when not given.
    public let areaKm2: Double?
    /// The row it came from.
    public let place: RowPlace

    /// Makes a unit from the cells of its row.
    public init(
        id: String, title: LocalText, kind: String, bloc: Bloc?, parent: String, founded: Day?,
        dissolved: Day?, population: Int?, areaKm2: Double?, place: RowPlace
    ) {
        self.id = id
        self.title = title
        self.kind = kind
        self.bloc = bloc
        self.parent = parent
        self.founded = founded
        self.dissolved = dissolved
        self.population = population
        self.areaKm2 = areaKm2
        self.place = place
    }

    /// Whether the unit exists on a day: from `founded` on, and no longer from `dissolved` on.
    public func exists(on day: Day) -> Bool {
        if let founded, day < founded { return false }
        if let dissolved, day >= dissolved { return false }
        return true
    }
}

extension Unit: Hashable {
    /// Whether two rows stand at the same place and say the same.
    public static func == (left: Unit, right: Unit) -> Bool {
        left === right
            || (left.id, left.title, left.kind, left.bloc, left.parent)
                == (right.id, right.title, right.kind, right.bloc, right.parent)
                && (left.founded, left.dissolved, left.population, left.areaKm2, left.place)
                    == (right.founded, right.dissolved, right.population, right.areaKm2, right.place)
    }

    /// Mixes in what tells most rows apart.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(id)
        hasher.combine(place)
    }
}
