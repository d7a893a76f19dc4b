internal import Notation
internal import ReformModel

extension Standing {
    /// The figures of a workstream, explained.
    func explanations(of standing: WorkstreamStanding) -> [ExplainedFigure] {
        let own = standing.milestones.filter(\.status.counts)
        return [
            ExplainedFigure(
                .schedule, standing.scheduleExplanation(of: own),
                isIllustrative: standing.isIllustrative),
            ExplainedFigure(
                .timeliness, standing.timeliness.explanation(of: own, on: day),
                isIllustrative: own.contains(where: \.isIllustrative)),
        ]
    }

    /// The figures of a level, explained.
    func explanations(of progress: LevelProgress) -> [ExplainedFigure] {
        let own = milestones.filter { $0.milestone.level == progress.level }
        let isIllustrative = own.contains(where: \.isIllustrative)
        let count = progress.countedBy.flatMap(indicator)
        let figures: [ExplainedFigure?] = [
            count.flatMap(\.levelCount),
            own.isEmpty
                ? nil
                : ExplainedFigure(
                    .progress, progress.explanation(of: own, on: day), isIllustrative: isIllustrative),
            progress.timeliness.total == 0
                ? nil
                : ExplainedFigure(
                    .timeliness,
                    progress.timeliness.explanation(of: own.filter(\.status.counts), on: day),
                    isIllustrative: isIllustrative),
            levelCompletions.first { $0.progress.level == progress.level }.map {
                ExplainedFigure(
                    .completion, $0.forecast.explanation, isIllustrative: $0.forecast.isIllustrative)
            },
        ]
        return figures.compactMap { $0 }
    }
}

extension WorkstreamStanding {
    /// The pace and where it leads, from the milestones that still count; or why nothing can be said.
    fileprivate func scheduleExplanation(of own: [MilestoneStanding]) -> Explanation {
        let planned = own.filter { $0.milestone.baselineFinish != nil && $0.milestone.weight > 0 }
        guard let schedule else {
            return Explanation(
                .noSchedule(reason ?? .noPlan),
                inputs: [
                    .init("", .countingCount, .count(own.count), over: own.map(\.milestone.place)),
                    .init("", .undatedCount, .count(undated)),
                ])
        }
        let done = planned.filter(\.status.isDone)
        let due = planned.filter { isDue($0, by: schedule.actualTime) }
        let inputs: [Explanation.Figure] = [
            .init("EV", .earnedValue, .number(schedule.earned), over: done.map(\.milestone.place)),
            .init("PV", .plannedValue, .number(schedule.planned), over: due.map(\.milestone.place)),
            .init("AT", .actualTime, .number(schedule.actualTime)),
            .init("PD", .plannedDuration, .number(schedule.plannedDuration)),
            .init("ES", .earnedTime, .number(schedule.earnedTime)),
            .init("", .undatedCount, .count(undated)), .init("", .unknownCount, .count(unknown)),
        ]
        let results: [Explanation.Figure?] = [
            .init("SPI(t)", .timeIndex, .ratio(schedule.timeIndex)),
            schedule.forecastDuration.map { .init("IEAC(t)", .forecastDuration, .number($0)) },
            forecastFinish.map { .init("", .forecastFinish, .day($0)) },
            latestExpected.map { .init("", .latestExpected, .day($0)) },
        ]
        return Explanation(
            .earnedSchedule, formulas: ["SPI(t) = ES/AT", "IEAC(t) = PD/SPI(t)"], inputs: inputs,
            results: results.compactMap { $0 })
    }

    /// Whether a milestone should be done when so many days of the plan have gone by.
    private func isDue(_ standing: MilestoneStanding, by time: Double) -> Bool {
        guard let plan, let finish = standing.milestone.baselineFinish else { return false }
        return Double(finish - plan.start + 1) <= time
    }
}

extension Timeliness {
    /// The shares, from the milestones that were counted.
    fileprivate func explanation(of milestones: [MilestoneStanding], on day: Day) -> Explanation {
        func figure(
            _ symbol: String, _ meaning: Explanation.Meaning, _ part: KeyPath<Timeliness, Int>
        ) -> Explanation.Figure {
            let rows = milestones.filter { Timeliness([$0], on: day)[keyPath: part] == 1 }
            return .init(
                symbol, meaning, .count(self[keyPath: part]), over: rows.map(\.milestone.place))
        }
        let shares: [Explanation.Figure?] = [
            onTimeOfDone.map { .init("p", .onTimeOfDone, .ratio($0)) },
            overdueOfDue.map { .init("q", .overdueOfDue, .ratio($0)) },
        ]
        return Explanation(
            .timeliness,
            formulas: ["p = a/(a + b)", "q = c/(a + b + c)"].enumerated().compactMap {
                shares[$0.offset] == nil ? nil : $0.element
            },
            inputs: [
                figure("a", .doneOnTime, \.doneOnTime), figure("b", .doneLate, \.doneLate),
                figure("c", .openOverdue, \.openOverdue), figure("", .openInTerm, \.openInTerm),
                figure("", .unjudged, \.unjudged),
            ], results: shares.compactMap { $0 })
    }
}

extension LevelProgress {
    /// Done of those that count.
    fileprivate func explanation(of own: [MilestoneStanding], on day: Day) -> Explanation {
        let counting = own.filter(\.status.counts)
        let due = counting.filter { $0.milestone.baselineFinish.map { $0 <= day } ?? false }
        func over(_ milestones: [MilestoneStanding]) -> [RowPlace] { milestones.map(\.milestone.place) }
        let share = Double(done) / Double(max(1, total))
        return Explanation(
            .levelMilestones, formulas: total > 0 ? ["p = a/n"] : [],
            inputs: [
                .init("a", .doneCount, .count(done), over: over(counting.filter(\.status.isDone))),
                .init("n", .countingCount, .count(total), over: over(counting)),
                .init("", .dueCount, .count(due.count), over: over(due)),
                .init("", .droppedCount, .count(dropped), over: over(own.filter { !$0.status.counts })),
            ], results: total > 0 ? [.init("p", .doneShare, .ratio(share))] : [])
    }
}

extension IndicatorStanding {
    /// What was held of what must be, where this counts it.
    fileprivate var levelCount: ExplainedFigure? {
        guard let latest else { return nil }
        var inputs: [Explanation.Figure] = [
            .init("v", .latest, .number(latest.value), on: latest.day, of: id, from: [latest.place])
        ]
        var results: [Explanation.Figure] = []
        if let target, target.value > 0 {
            inputs.append(
                .init("g", .target, .number(target.value), on: target.due, of: id, from: [target.place]))
            results.append(.init("p", .doneShare, .ratio(latest.value / target.value)))
        }
        return ExplainedFigure(
            .progress,
            Explanation(
                .levelCount, formulas: results.isEmpty ? [] : ["p = v/g"], inputs: inputs, results: results),
            isIllustrative: isIllustrative)
    }
}
