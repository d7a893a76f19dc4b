/// The units of a programme by their ids: a country has ten thousand.
public struct UnitIndex: Sendable {
    /// The units, in the order of the rows.
    let units: [Unit]
    private let places: [String: Int]
    /// Of each unit the place of the first with its id: its own, but for what is there twice.
    let firstPlaces: [Int]

    /// Collects units; of several with one id the first.
    public init(_ units: [Unit]) {
        self.units = units
        var places: [String: Int] = [:]
        places.reserveCapacity(units.count)
        var firstPlaces = Array(units.indices)
        for (place, unit) in units.enumerated() {
            guard let first = places.updateValue(place, forKey: unit.id) else { continue }
            places[unit.id] = first
            firstPlaces[place] = first
        }
        self.places = places
        self.firstPlaces = firstPlaces
    }

    /// The places of the units of which none before has the id.
    public var placesOfFirst: [Int] { units.indices.filter { firstPlaces[$0] == $0 } }

    /// The unit of an id; nil where there is none.
    public subscript(id: String) -> Unit? { places[id].map { units[$0] } }

    /// The unit at a place; nil beyond the last.
    func unit(_ place: Int) -> Unit? { place < units.count ? units[place] : nil }

    /// The place of the unit of an id; nil where there is none.
    func place(of id: String) -> Int? { places[id] }
}
