internal import Diagnostics

/// Finds populations and areas that cannot be, or that were copied from another unit.
enum UnitFigureCheck {
    /// Negative figures, and units of one time that are alike in population and area.
    static func findings(in programme: Programme) -> [RowFinding] {
        programme.units.flatMap(negative) + alike(programme.units)
    }

    private static func negative(_ unit: Unit) -> [RowFinding] {
        [("population", unit.population.map(Double.init)), ("area_km2", unit.areaKm2)].compactMap {
            column, value in
            guard let value, value < 0 else { return nil }
            return RowFinding(
                .error, unit.place, column: column,
                .relation(.figure(.negative(column: column, value: value))))
        }
    }

    /// A population that is no round number and an area are as good as a fingerprint.
    private struct Fingerprint: Hashable {
        let population: Int
        let area: Double
    }

    private static func alike(_ units: [Unit]) -> [RowFinding] {
        var seen: [Fingerprint: Unit] = [:]
        var found: [RowFinding] = []
        for unit in units {
            guard let population = unit.population, let area = unit.areaKm2, population % 100 != 0, area > 0
            else { continue }
            let fingerprint = Fingerprint(population: population, area: area)
            guard let other = seen[fingerprint] else {
                seen[fingerprint] = unit
                continue
            }
            guard unit.overlaps(other) else {
                // What a unit was and what it has become may well be alike.
                seen[fingerprint] = unit
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
