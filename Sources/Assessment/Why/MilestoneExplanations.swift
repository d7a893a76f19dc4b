internal import Notation
internal import ReformModel

extension Standing {
    /// The figures of a milestone, explained.
    func explanations(of standing: MilestoneStanding) -> [ExplainedFigure] {
        let reports = standing.reports.map { (day: $0.reported, place: $0.place) }
        let slack = slackExplanation(of: standing)
        let figures: [ExplainedFigure?] = [
            ExplainedFigure(
                .status, standing.explanation, isIllustrative: standing.restsOnMadeUp(standing.explanation)),
            standing.trend.map {
                ExplainedFigure(.trend, $0.explanation, isIllustrative: $0.isIllustrative)
            },
            slack,
            standing.freshness.map {
                ExplainedFigure(
                    .freshness, $0.explanation(of: reports, on: day),
                    isIllustrative: standing.reports.last?.certainty == .illustrative)
            },
            standing.disagreementExplanation,
            standing.dispute.map {
                ExplainedFigure(
                    .dispute, $0.explanation, isIllustrative: standing.restsOnMadeUp($0.explanation))
            },
            attentionExplanation(of: .milestone(standing.id)).map { ExplainedFigure(.attention, $0) },
        ]
        return figures.compactMap { $0 }
    }

    /// How much later it may be; nil for what is over.
    private func slackExplanation(of standing: MilestoneStanding) -> ExplainedFigure? {
        let path = criticalPath
        guard let slack = path.slack(of: standing.id), slack.reason != .over else { return nil }
        if let reason = slack.reason { return ExplainedFigure(.slack, Explanation(.noSlack(reason))) }
        let own = CriticalPath.Node(standing, on: day)
        var inputs = [own.end.map { figure("u", .expectedEnd, $0, of: standing, isOwn: true) }]
        var results: [Explanation.Figure] = []
        if let next = slack.next, let waiting = milestone(next.id) {
            let start = CriticalPath.Node(waiting, on: day).start
            inputs.append(start.map { figure("w", .expectedStart, $0, of: waiting, isOwn: false) })
            results.append(.init("s", .slackToNext, .days(next.days)))
        }
        if let toLast = slack.toLast, let last = path.last.flatMap(milestone) {
            let end = CriticalPath.Node(last, on: day).end
            inputs.append(end.map { figure("", .expectedEnd, $0, of: last, isOwn: false) })
            results.append(.init("", .slackToLast, .days(toLast)))
        }
        return ExplainedFigure(
            .slack,
            Explanation(
                results.isEmpty ? .nothingWaits : .slack, formulas: slack.next == nil ? [] : ["s = w − u"],
                inputs: inputs.compactMap { $0 },
                results: results),
            isIllustrative: slack.isIllustrative)
    }

    /// A day of the network: it follows from the plan, the last forecast and the day shown.
    private func figure(
        _ symbol: String, _ meaning: Explanation.Meaning, _ day: Day, of standing: MilestoneStanding,
        isOwn: Bool
    ) -> Explanation.Figure {
        let report = standing.forecastReport.flatMap { $0.forecast == standing.expected ? $0.place : nil }
        return .init(
            symbol, meaning, .day(day), of: isOwn ? "" : standing.id,
            from: [report ?? standing.milestone.place])
    }
}

extension MilestoneStanding {
    /// The owner against the data; nil where they agree.
    fileprivate var disagreementExplanation: ExplainedFigure? {
        guard let disagreement, let report = reports.first(where: { $0.place == disagreement.place }) else {
            return nil
        }
        let explanation = explanation(of: disagreement, in: report)
        return ExplainedFigure(.disagreement, explanation, isIllustrative: restsOnMadeUp(explanation))
    }

    /// Whether a report that an explanation names is illustrative.
    fileprivate func restsOnMadeUp(_ explanation: Explanation) -> Bool {
        let places = Set(explanation.inputs.flatMap(\.places))
        return reports.contains { $0.certainty == .illustrative && places.contains($0.place) }
    }

    private func explanation(of disagreement: Disagreement, in report: Report) -> Explanation {
        let rating = Explanation.Figure(
            "", .rating, .band(disagreement.rating.band), on: report.reported, of: report.reporter,
            from: [report.place])
        guard case .slippedWhileGreen(let days) = disagreement.reason else {
            return Explanation(
                .ratedBetter, inputs: [rating, .init("", .computedBand, .band(disagreement.computed))],
                results: [.init("", .bandsApart, .count(disagreement.bandsApart))])
        }
        let former = reports.last {
            $0.reporter == report.reporter && $0.forecast != nil
                && ($0.reported, $0.place.line) < (report.reported, report.place.line)
        }
        let forecasts: [Explanation.Figure?] = [
            report.forecast.map { .init("x", .forecast, .day($0), from: [report.place]) },
            former.flatMap { row in
                row.forecast.map { .init("w", .formerForecast, .day($0), from: [row.place]) }
            },
        ]
        return Explanation(
            .slippedWhileGreen, formulas: ["s = x − w"],
            inputs: [rating] + forecasts.compactMap { $0 } + [
                .init("", .allowedSlip, .days(MilestoneBounds.slipWhileGreen))
            ], results: [.init("s", .slip, .days(days))])
    }
}

extension ReporterDispute {
    /// What each of them said last.
    fileprivate var explanation: Explanation {
        let states = states.compactMap { row in
            row.state.map {
                Explanation.Figure(
                    "", .state, .state($0), on: row.reported, of: row.reporter, from: [row.place])
            }
        }
        let forecasts = forecasts.compactMap { row in
            row.forecast.map {
                Explanation.Figure(
                    "", .forecast, .day($0), on: row.reported, of: row.reporter, from: [row.place])
            }
        }
        return Explanation(.reportersDiffer, inputs: states + forecasts)
    }
}
