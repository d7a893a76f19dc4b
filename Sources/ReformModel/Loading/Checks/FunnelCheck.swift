internal import Diagnostics
internal import Notation

/// Finds steps of a funnel that are taken twice, or that hold more than the step before them.
enum FunnelCheck {
    /// Baselines and targets in force are compared where they speak of the same day in the same unit.
    static func findings(in programme: Programme) -> [RowFinding] {
        let steps = programme.indicators.filter { $0.step != nil && !$0.group.isEmpty }
        guard !steps.isEmpty else { return [] }
        let targets = Dictionary(grouping: TargetsInForce.of(programme.targets), by: \.indicator)
        var repeated: [RowFinding] = []
        var growing: [RowFinding] = []
        let groups = Dictionary(grouping: steps, by: \.group)
        for name in groups.keys.sorted() {
            let group = (groups[name] ?? []).sorted {
                ($0.step ?? 0, $0.place.line) < ($1.step ?? 0, $1.place.line)
            }
            for (before, here) in zip(group, group.dropFirst()) {
                if before.step == here.step {
                    repeated.append(stepRepeated(here, by: before))
                } else if before.unit.base == here.unit.base {
                    growing += baseline(here, after: before)
                    growing += target(targets[here.id] ?? [], after: targets[before.id] ?? [])
                }
            }
        }
        return repeated + growing
    }

    private static func stepRepeated(_ indicator: Indicator, by other: Indicator) -> RowFinding {
        RowFinding(
            .warning, indicator.place, column: "step",
            .relation(
                .figure(
                    .stepRepeated(
                        group: indicator.group, step: indicator.step ?? 0, indicator: other.id,
                        line: other.place.line))))
    }

    private static func baseline(_ indicator: Indicator, after before: Indicator) -> [RowFinding] {
        guard let value = indicator.baseline, let most = before.baseline, value > most,
            indicator.baselineDay == before.baselineDay
        else { return [] }
        return [grows(indicator.place, "baseline", value, before.id, most)]
    }

    private static func target(_ targets: [Target], after before: [Target]) -> [RowFinding] {
        let most = Dictionary(before.map { ($0.due, $0) }) { first, _ in first }
        return targets.compactMap { target in
            guard let other = most[target.due], target.value > other.value else { return nil }
            return grows(target.place, "value", target.value, other.indicator, other.value)
        }
    }

    private static func grows(
        _ place: RowPlace, _ column: String, _ value: Double, _ indicator: String, _ before: Double
    ) -> RowFinding {
        RowFinding(
            .warning, place, column: column,
            .relation(.figure(.stepGrows(value: value, indicator: indicator, before: before))))
    }
}
