internal import Notation
internal import ReformModel

extension Standing {
    /// The units of each tier before and after, explained.
    var unitExplanations: [ExplainedFigure] {
        unitChanges.map { change in
            ExplainedFigure(.units, of: .tier(change.tier), explanation(of: change))
        }
    }

    private func explanation(of change: TierChange) -> Explanation {
        let units = programme.units.filter { UnitKind(rawValue: $0.kind)?.tier == change.tier }
        let byKind = Dictionary(grouping: units, by: \.kind)
        let eve = change.day.map { $0 - 1 } ?? day
        func count(
            _ symbol: String, _ meaning: Explanation.Meaning, _ on: Day, _ kind: String?, _ count: Int
        ) -> Explanation.Figure {
            let rows = (kind.map { byKind[$0] ?? [] } ?? units).filter { $0.exists(on: on) }
            return .init(symbol, meaning, .count(count), of: kind ?? "", over: rows.map(\.place))
        }
        let kinds = change.kinds.flatMap { kind in
            [
                count("", .unitsBefore, eve, kind.kind, kind.before),
                count("", .unitsAfter, day, kind.kind, kind.after),
            ]
        }
        var results: [Explanation.Figure] = [
            .init("c", .changeCount, .count(change.after - change.before))
        ]
        if change.before > 0 {
            let share = Double(change.after - change.before) / Double(change.before)
            results.append(.init("p", .changeShare, .ratio(share)))
        }
        return Explanation(
            .unitChange, formulas: ["c = b − a"] + (change.before > 0 ? ["p = c/a"] : []),
            inputs: [.init("", .earlierDay, .day(eve)), .init("", .laterDay, .day(day))]
                + [
                    count("a", .unitsBefore, eve, nil, change.before),
                    count("b", .unitsAfter, day, nil, change.after),
                ] + kinds + [.init("", .splitCount, .count(change.splitCount))], results: results)
    }

    /// The balance of the last successions, explained.
    func explanation(of balance: SuccessionBalance) -> ExplainedFigure {
        let links = zip(programme.successions, programme.successionNet.days)
            .filter { $0.1 == balance.day }.map(\.0)
        let (left, right) = (Set(links.map(\.predecessor)), Set(links.map(\.successor)))
        let before = programme.units.filter { left.contains($0.id) }
        let after = programme.units.filter { right.contains($0.id) }
        let counts: [Explanation.Figure] = [
            .init("", .effectiveDay, .day(balance.day)),
            .init("", .linkCount, .count(links.count), over: links.map(\.place)),
            .init("a", .unitsBefore, .count(balance.before.count), over: before.map(\.place)),
            .init("b", .unitsAfter, .count(balance.after.count), over: after.map(\.place)),
            .init("", .wholeCount, .count(balance.wholeCount)),
            .init("", .partCount, .count(balance.partCount)),
            .init("", .withoutSuccessor, .count(balance.withoutSuccessor)),
            .init("", .withoutPredecessor, .count(balance.withoutPredecessor)),
            .init("", .endedWithLevel, .count(balance.endedWithLevel)),
        ]
        let changes: [Explanation.Figure?] = [
            .init("c", .changeCount, .count(balance.after.count - balance.before.count)),
            balance.populationChange.map { .init("", .populationChange, .number($0)) },
            balance.areaChange.map { .init("", .areaChange, .number($0)) },
        ]
        return ExplainedFigure(
            .successions,
            Explanation(
                .successions, formulas: ["c = b − a"],
                inputs: counts + sums(balance, before.map(\.place), after.map(\.place)),
                results: changes.compactMap { $0 }))
    }

    /// Inhabitants and land on both sides, each with how many units have no figure.
    private func sums(
        _ balance: SuccessionBalance, _ before: [RowPlace], _ after: [RowPlace]
    ) -> [Explanation.Figure] {
        let sums: [(SuccessionBalance.Sum, Explanation.Meaning, Explanation.Meaning, [RowPlace])] = [
            (balance.before.population, .populationBefore, .unknownBefore, before),
            (balance.after.population, .populationAfter, .unknownAfter, after),
            (balance.before.area, .areaBefore, .unknownBefore, before),
            (balance.after.area, .areaAfter, .unknownAfter, after),
        ]
        return sums.filter { $0.0.unknown < $0.3.count }.flatMap { sum, meaning, unknown, places in
            let figure = Explanation.Figure("", meaning, .number(sum.value), over: places)
            return sum.unknown == 0 ? [figure] : [figure, .init("", unknown, .count(sum.unknown))]
        }
    }

    /// One unit: its days, what it came from and what became of it by the day.
    func explanation(of unit: Unit) -> ExplainedFigure {
        let links = programme.successions.filter { $0.day.map { $0 <= day } ?? true }
        let madeOf = links.filter { $0.successor == unit.id }
        let became = links.filter { $0.predecessor == unit.id }
        let days: [Explanation.Figure?] = [
            unit.founded.map { .init("", .founded, .day($0), from: [unit.place]) },
            unit.dissolved.flatMap { $0 <= day ? $0 : nil }.map {
                .init("", .dissolved, .day($0), from: [unit.place])
            },
        ]
        return ExplainedFigure(
            .units,
            Explanation(
                .unitLife,
                inputs: days.compactMap { $0 } + [
                    .init("", .predecessorCount, .count(madeOf.count), over: madeOf.map(\.place)),
                    .init("", .successorCount, .count(became.count), over: became.map(\.place)),
                ]))
    }
}

extension Funnel {
    /// What waits at each step, explained.
    var explanations: [ExplainedFigure] {
        steps.indices.compactMap { step in
            guard let waiting = waiting(at: step), let here = steps[step].latest,
                let next = steps[step + 1].latest
            else { return nil }
            return ExplainedFigure(
                .waiting, of: .step(steps[step].id),
                Explanation(
                    .waiting, formulas: ["c = a − b"],
                    inputs: [
                        .init(
                            "a", .atStep, .number(here.value), on: here.day, of: steps[step].id,
                            from: [here.place]),
                        .init(
                            "b", .atNextStep, .number(next.value), on: next.day, of: steps[step + 1].id,
                            from: [next.place]),
                    ], results: [.init("c", .waitingCount, .number(waiting))]),
                isIllustrative: [here, next].contains { $0.certainty == .illustrative })
        }
    }
}
