internal import Notation

/// The kinds of territorial unit that the program has words for, in the order in which they are listed.
///
/// A package may use others: they are shown as written, after these.
public enum UnitKind: String, Sendable, Hashable, CaseIterable {
    case commune
    case ward
    case township
    case specialZone = "special_zone"
    case city
    case town
    case district
    case province

    /// The tier of administration that a kind belongs to.
    public enum Tier: Sendable, Hashable, CaseIterable {
        case commune
        case district
        case province
    }

    /// The tier of this kind.
    public var tier: Tier {
        switch self {
        case .commune, .ward, .township, .specialZone: .commune
        case .city, .town, .district: .district
        case .province: .province
        }
    }

    /// The tier that each unit belongs to; nil for one whose kind is none of these.
    public static func tiers(of units: [Unit]) -> [Tier?] {
        var last = LastAnswer<Tier?>()
        return units.map { unit in last.to(unit.kind) { UnitKind(rawValue: unit.kind)?.tier } }
    }

    /// The place of a kind, as written, in the listing; unknown ones come last.
    public static func rank(of name: String) -> Int {
        allCases.firstIndex { $0.rawValue == name } ?? allCases.count
    }
}
