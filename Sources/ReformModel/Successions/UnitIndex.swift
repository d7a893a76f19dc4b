/// The units of a programme by their ids: places and not copies, for a unit is large and a country has ten thousand.
public struct UnitIndex: Sendable {
    private let units: [Unit]
    private let places: [String: Int]

    /// Collects units; of several with one id the first.
    public init(_ units: [Unit]) {
        self.units = units
        var places: [String: Int] = [:]
        places.reserveCapacity(units.count)
        for (place, unit) in units.enumerated() where places[unit.id] == nil { places[unit.id] = place }
        self.places = places
    }

    /// The unit of an id; nil where there is none.
    public subscript(id: String) -> Unit? { places[id].map { units[$0] } }
}
