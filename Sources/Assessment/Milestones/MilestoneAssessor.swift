internal import Notation
internal import ReformModel

/// Works out how one milestone stood on a day, from the reports known by then.
///
/// Reports of all reporters are read as one history, the newest deciding; between reports of one day the
/// later row decides.
struct MilestoneAssessor {
    private let milestone: Milestone
    private let day: Day
    private let reports: [Report]

    init(_ milestone: Milestone, known: KnownRows, on day: Day) {
        self.milestone = milestone
        self.day = day
        reports = known.reports[milestone.id] ?? []
    }

    /// Whether the milestone counts as done on the day.
    var isDone: Bool { finish != nil && state == .done }

    /// The standing; the milestones that are not done are needed to tell what it waits for.
    func standing(notDone: Set<String>) -> MilestoneStanding {
        let (status, explanation) = verdict()
        let disagreement = Disagreement(reports: reports, computed: status.band)
        return MilestoneStanding(
            milestone: milestone, status: status, reports: reports, slip: slip, daysToGo: daysToGo(status),
            forecast: forecast, finished: status.isDone ? finish : nil,
            disagreement: disagreement,
            openDependencies: status.isDone ? [] : milestone.dependsOn.filter(notDone.contains),
            isIllustrative: isIllustrative(status, disagreement),
            freshness: Freshness(reported: reports.map(\.reported), on: day), explanation: explanation)
    }

    private var state: Report.State? { reports.last { $0.state != nil }?.state }

    private var lastForecast: Report? { reports.last { $0.forecast != nil } }

    private var forecast: Day? { lastForecast?.forecast }

    private var planned: Day? { milestone.baselineFinish }

    private var plannedLength: Int? {
        guard let start = milestone.baselineStart, let planned else { return nil }
        return planned - start
    }

    /// The report that says done with something behind it.
    private var doneReport: Report? {
        reports.last { $0.state == .done && ($0.evidence == .evidenced || $0.evidence == .verified) }
    }

    private var finish: Day? { doneReport.map { $0.finished ?? $0.reported } }

    private var slip: Int? {
        guard let planned, let end = isDone ? finish : forecast else { return nil }
        return end - planned
    }

    private func isIllustrative(_ status: MilestoneStatus, _ disagreement: Disagreement?) -> Bool {
        let rated = disagreement.flatMap { found in reports.first { $0.place == found.place } }
        return [decisive(status), rated].contains { $0?.certainty == .illustrative }
    }

    /// The report that the status rests on; nil where the plan alone decides.
    private func decisive(_ status: MilestoneStatus) -> Report? {
        switch status {
        case .doneOnTime, .doneLate: return doneReport
        case .paused, .dropped, .superseded, .claimedDone: return reports.last { $0.state != nil }
        case .overdue:
            let since = reports.filter { report in planned.map { report.reported > $0 } ?? true }
            return since.last { $0.certainty != .illustrative } ?? since.last ?? reports.last
        case .dueSoon, .onPlan: return forecast == planned ? nil : lastForecast
        case .slipping, .offTrack, .unconfirmed: return lastForecast
        case .cannotAssess: return nil
        }
    }

    private func verdict() -> (MilestoneStatus, Explanation) {
        switch state {
        case .paused: return (.paused, asReported)
        case .dropped: return (.dropped, asReported)
        case .superseded: return (.superseded, asReported)
        case .done: return done()
        case .planned, .inProgress, nil: return unfinished()
        }
    }

    private func done() -> (MilestoneStatus, Explanation) {
        guard let report = doneReport, let finish else {
            return (
                .claimedDone, Explanation(.claimWithoutEvidence, inputs: [reportedFigure].compactMap { $0 })
            )
        }
        let finished = Explanation.Figure("f", .finished, .day(finish), from: [report.place])
        guard let planned else {
            return (.doneOnTime(early: 0), Explanation(.asReported, inputs: [finished]))
        }
        let late = finish - planned
        let explanation = Explanation(
            .finishAgainstPlan, formulas: ["s = f − n"], inputs: [plannedFigure(planned), finished],
            results: [.init("s", .slip, .days(late))], bounds: [.init(from: .days(0), band: .green)])
        return (late > 0 ? .doneLate(days: late) : .doneOnTime(early: -late), explanation)
    }

    private func unfinished() -> (MilestoneStatus, Explanation) {
        guard let expected = forecast ?? planned else { return (.cannotAssess, Explanation(.noPlan)) }
        if let gone = goneBy(expected) { return gone }
        if let planned, planned < day { return overdue(planned) }
        return forecastVerdict(expected)
    }

    /// Unconfirmed, when the day expected has gone by and no report was made since.
    private func goneBy(_ expected: Day) -> (MilestoneStatus, Explanation)? {
        guard expected < day else { return nil }
        if let last = reports.last, last.reported > expected { return nil }
        let figure =
            lastForecast.map { Explanation.Figure("x", .forecast, .day(expected), from: [$0.place]) }
            ?? plannedFigure(expected)
        let inputs = [figure, .init("d", .day, .day(day))] + [reportedFigure].compactMap { $0 }
        return (.unconfirmed(since: expected), Explanation(.forecastGoneBy, inputs: inputs))
    }

    private func overdue(_ planned: Day) -> (MilestoneStatus, Explanation) {
        let days = day - planned
        let inputs =
            [plannedFigure(planned), .init("d", .day, .day(day))]
            + [figure(of: decisive(.overdue(days: days)))].compactMap { $0 }
        let explanation = Explanation(
            .deadlineAgainstDay, formulas: ["s = d − n"], inputs: inputs,
            results: [.init("s", .slip, .days(days))],
            bounds: [.init(from: .days(1), band: .red)])
        return (.overdue(days: days), explanation)
    }

    private func forecastVerdict(_ expected: Day) -> (MilestoneStatus, Explanation) {
        let limit = MilestoneBounds.amberLimit(plannedLength: plannedLength)
        let slip = planned.map { expected - $0 } ?? 0
        var inputs = planned.map { [plannedFigure($0)] } ?? []
        if let report = lastForecast {
            inputs.append(.init("x", .forecast, .day(expected), from: [report.place]))
        }
        if let plannedLength { inputs.append(.init("", .plannedLength, .days(plannedLength))) }
        let explanation = Explanation(
            .forecastAgainstPlan, formulas: ["s = x − n"], inputs: inputs,
            results: [.init("s", .slip, .days(slip))],
            bounds: [
                .init(from: .days(MilestoneBounds.onPlan + 1), band: .amber),
                .init(from: .days(limit + 1), band: .red),
            ])
        if slip > limit { return (.offTrack(days: slip), explanation) }
        if slip > MilestoneBounds.onPlan { return (.slipping(days: slip), explanation) }
        let left = daysLeft
        return (left <= MilestoneBounds.dueSoon ? .dueSoon(days: max(0, left)) : .onPlan, explanation)
    }

    /// Days to the beginning, or to the end once it has begun.
    private var daysLeft: Int {
        if let start = milestone.baselineStart, start > day { return start - day }
        return (forecast ?? planned).map { $0 - day } ?? .max
    }

    private func daysToGo(_ status: MilestoneStatus) -> Int? {
        guard !status.isDone, status.counts, daysLeft >= 0, daysLeft != .max else { return nil }
        return daysLeft
    }

    private var asReported: Explanation {
        Explanation(.asReported, inputs: [reportedFigure].compactMap { $0 })
    }

    private var reportedFigure: Explanation.Figure? { figure(of: reports.last) }

    private func figure(of report: Report?) -> Explanation.Figure? {
        report.map { .init("", .reported, .day($0.reported), from: [$0.place]) }
    }

    private func plannedFigure(_ planned: Day) -> Explanation.Figure {
        .init("n", .plannedFinish, .day(planned), from: [milestone.place])
    }
}
