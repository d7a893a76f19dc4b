internal import Diagnostics
internal import Notation

/// Compares the population and the area of the units before and after a change.
///
/// Units are compared in the smallest groups that lose nothing: all predecessors and successors that hang
/// together on one day. Only groups whose predecessors all end and whose successors all begin on that day
/// can be compared, and only where every one of them has the figure.
enum SuccessionSumCheck {
    /// How far sums may be apart, as a share of the larger one, beside the rounding of the figures.
    /// Inhabitants are counted anew between two lists, land is measured anew more rarely.
    static let populationTolerance = 0.05
    static let areaTolerance = 0.02

    /// One finding for each group and quantity that is too far apart, at the first of its successors.
    static func findings(in net: SuccessionNet) -> [RowFinding] {
        var found: [RowFinding] = []
        for (day, groups) in SuccessionGroup.byDay(of: net) {
            for group in groups {
                let before = group.predecessors.compactMap(net.units.unit)
                let after = group.successors.compactMap(net.units.unit)
                guard before.count == group.predecessors.count, after.count == group.successors.count,
                    before.allSatisfy({ $0.dissolved == day }), after.allSatisfy({ $0.founded == day })
                else { continue }
                if let finding = population(before, after, day) { found.append(finding) }
                if let finding = area(before, after, day) { found.append(finding) }
            }
        }
        return found
    }

    private static func population(_ before: [Unit], _ after: [Unit], _ day: Day) -> RowFinding? {
        finding(.population, before, after, day) { unit in
            unit.population.map { Figure(Double($0), roundedTo: roundingUnit(of: $0)) }
        }
    }

    private static func area(_ before: [Unit], _ after: [Unit], _ day: Day) -> RowFinding? {
        finding(.area, before, after, day) { unit in
            unit.areaKm2.map { Figure($0, roundedTo: roundingUnit(of: $0)) }
        }
    }

    /// A figure, and how much the true one may differ from it by rounding alone.
    private struct Figure {
        let value: Double
        let margin: Double

        init(_ value: Double, roundedTo unit: Double) {
            self.value = value
            margin = unit / 2
        }
    }

    private static func finding(
        _ quantity: SuccessionProblem.Quantity, _ before: [Unit], _ after: [Unit], _ day: Day,
        figure: (Unit) -> Figure?
    ) -> RowFinding? {
        let old = before.compactMap(figure)
        let new = after.compactMap(figure)
        guard old.count == before.count, new.count == after.count, let first = after.first else { return nil }
        let (sumBefore, sumAfter) = (old.reduce(0) { $0 + $1.value }, new.reduce(0) { $0 + $1.value })
        let share = quantity == .population ? populationTolerance : areaTolerance
        let tolerance = max(sumBefore, sumAfter) * share + (old + new).reduce(0) { $0 + $1.margin }
        guard abs(sumAfter - sumBefore) > tolerance else { return nil }
        return RowFinding(
            .warning, first.place, column: quantity == .population ? "population" : "area_km2",
            .relation(
                .succession(
                    .sumsDiffer(
                        quantity, before: sumBefore, after: sumAfter, predecessors: before.map(\.id),
                        successors: after.map(\.id), day: day))))
    }

    /// 1, 10, 100 or 1,000: the largest that divides a number of inhabitants.
    private static func roundingUnit(of population: Int) -> Double {
        for unit in [1000, 100, 10] where population % unit == 0 { return Double(unit) }
        return 1
    }

    /// 0.1, 0.01 or 0.001: the last place of an area; at most 0.1, for zeros at the end are lost in reading.
    private static func roundingUnit(of area: Double) -> Double {
        for places in [10.0, 100] where abs((area * places).rounded() - area * places) < 1e-6 {
            return 1 / places
        }
        return 0.001
    }
}
