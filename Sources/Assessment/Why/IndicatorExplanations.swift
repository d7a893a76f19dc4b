internal import Notation
internal import ReformModel

extension Standing {
    /// The figures of an indicator, explained.
    func explanations(of standing: IndicatorStanding) -> [ExplainedFigure] {
        let isIllustrative = standing.isIllustrative
        let status = ExplainedFigure(.status, standing.explanation, isIllustrative: isIllustrative)
        let figures: [ExplainedFigure?] = [
            status,
            standing.paceExplanation.map { ExplainedFigure(.pace, $0, isIllustrative: isIllustrative) },
            standing.outlook,
            freshness(of: standing),
            standing.doubt.map { ExplainedFigure(.doubt, Explanation(.doubt($0))) },
            standing.disputeExplanation.map {
                ExplainedFigure(
                    .dispute, $0,
                    isIllustrative: isIllustrative
                        || standing.disputes.contains { $0.certainty == .illustrative })
            },
            attentionExplanation(of: .indicator(standing.id)).map { ExplainedFigure(.attention, $0) },
        ]
        return figures.compactMap { $0 }
    }

    /// The days of all reports on it, of other sources too.
    private func freshness(of standing: IndicatorStanding) -> ExplainedFigure? {
        let rows = programme.observations.of(standing.id).filter { $0.reported <= day }
        let last = rows.max { ($0.reported, $0.place.line) < ($1.reported, $1.place.line) }
        return standing.freshness.map {
            ExplainedFigure(
                .freshness, $0.explanation(of: rows.map { (day: $0.reported, place: $0.place) }, on: day),
                isIllustrative: last?.certainty == .illustrative)
        }
    }
}

extension IndicatorStanding {
    /// What lies ahead of it: a count on its way has a forecast of its own, everything else a projection.
    fileprivate var outlook: ExplainedFigure? {
        if let completion {
            return ExplainedFigure(
                .completion, completion.explanation, isIllustrative: completion.isIllustrative)
        }
        return projection.map {
            ExplainedFigure(.projection, $0.explanation, isIllustrative: $0.isIllustrative)
        }
    }

    /// How the pace needed came about; nil where there is none.
    var paceExplanation: Explanation? {
        guard let pace = requiredPace, let latest, let target else { return nil }
        var inputs: [Explanation.Figure] = [
            .init("v", .latest, .number(latest.value), on: latest.day, from: [latest.place]),
            .init("g", .target, .number(target.value), on: target.due, from: [target.place]),
            .init("h", .daysLeft, .days(target.due - latest.day)),
        ]
        var results: [Explanation.Figure] = [
            .init("m", .paceADay, .number(pace.aDay)), .init("", .paceAMonth, .number(pace.aMonth)),
        ]
        var formulas = ["m = (g − v)/h"]
        if let ratio = paceNeeded, ratio.isFinite, let start = paceStart {
            inputs.append(start)
            inputs.append(.init("e", .daysSoFar, .days(latest.day - (start.day ?? latest.day))))
            formulas.append("k = m ÷ ((v − b)/e)")
            inputs.append(.init("", .outOfReachFrom, .ratio(AttentionList.outOfReachFrom)))
            results.append(.init("k", .paceRatio, .ratio(ratio)))
        }
        return Explanation(.paceToTarget, formulas: formulas, inputs: inputs, results: results)
    }

    /// Where the pace so far begins: at the baseline, or for a running total at nothing on New Year's Eve.
    private var paceStart: Explanation.Figure? {
        guard indicator.accumulation == .year else {
            return baseline.map {
                .init("b", .baseline, .number($0.value), on: $0.day, from: [$0.place])
            }
        }
        return latest.flatMap { Day(year: $0.day.parts.year, month: 1, day: 1) }.map {
            .init("b", .baseline, .number(0), on: $0 - 1)
        }
    }

    /// The values of the other sources; nil where they agree.
    fileprivate var disputeExplanation: Explanation? {
        guard !disputes.isEmpty, let latest else { return nil }
        let rows = [latest] + disputes
        return Explanation(
            .sourcesDiffer,
            inputs: rows.enumerated().map { offset, row in
                .init(
                    "", offset == 0 ? .latest : .otherValue, .number(row.value), on: row.day,
                    of: row.reporter, from: [row.place])
            })
    }
}
