internal import Diagnostics

/// Finds populations and areas that cannot be, or that were copied from another unit.
enum UnitFigureCheck {
    /// Negative figures, and units of one time that are alike in population and area.
    static func findings(in programme: Programme) -> [RowFinding] {
        negative(programme.units) + alike(programme.units)
    }

    private static func negative(_ units: [Unit]) -> [RowFinding] {
        var found: [RowFinding] = []
        for unit in units {
            if let population = unit.population, population < 0 {
                found.append(negative(Double(population), "population", unit))
            }
            if let area = unit.areaKm2, area < 0 { found.append(negative(area, "area_km2", unit)) }
        }
        return found
    }

    private static func negative(_ value: Double, _ column: String, _ unit: Unit) -> RowFinding {
        RowFinding(
            .error, unit.place, column: column,
            .relation(.figure(.negative(column: column, value: value))))
    }

    /// A population that is no round number and an area are as good as a fingerprint.
    private struct Fingerprint: Hashable {
        let population: Int
        let area: Double
    }

    private static func alike(_ units: [Unit]) -> [RowFinding] {
        var seen: [Fingerprint: Int] = [:]
        var found: [RowFinding] = []
        for (place, unit) in units.enumerated() {
            guard let population = unit.population, let area = unit.areaKm2, population % 100 != 0, area > 0
            else { continue }
            let fingerprint = Fingerprint(population: population, area: area)
            // What a unit was and what it has become may well be alike.
            guard let other = seen[fingerprint].map({ units[$0] }), unit.overlaps(other) else {
                seen[fingerprint] = place
                continue
            }
            found.append(
                RowFinding(
                    .note, unit.place, column: "population",
                    .relation(.figure(.sameFigures(unit: other.id, line: other.place.line)))))
        }
        return found
    }
}

extension Unit {
    /// Whether there is a day on which both exist.
    fileprivate func overlaps(_ other: Unit) -> Bool {
        if let dissolved, let founded = other.founded, dissolved <= founded { return false }
        if let dissolved = other.dissolved, let founded, dissolved <= founded { return false }
        return true
    }
}
