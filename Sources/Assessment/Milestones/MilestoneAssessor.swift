internal import Notation
internal import ReformModel

/// Works out how one milestone stood on a day, from the reports known by then.
///
/// Reports of all reporters are read as one history, the newest deciding; between reports of one day the
/// later row decides.
final class MilestoneAssessor {
    private let milestone: Milestone
    private let day: Day
    private let reports: ArraySlice<Report>
    /// The last report that gives a state.
    private let stateReport: Report?
    /// The last report that gives a forecast.
    private let lastForecast: Report?
    /// The report that says done with something behind it; nil where a later one says otherwise, so that a
    /// milestone that was opened again needs evidence of its own.
    private let doneReport: Report?
    /// The forecast, unless its day has gone by and a later report has not said done: then it was wrong. A
    /// made-up forecast that says no more than the plan is none, so that it makes nothing green.
    private let standingForecast: Report?

    private init(_ milestone: Milestone, _ reports: ArraySlice<Report>, on day: Day) {
        self.milestone = milestone
        self.day = day
        self.reports = reports
        stateReport = reports.last { $0.state != nil }
        lastForecast = reports.last { $0.forecast != nil }
        doneReport = MilestoneAssessor.doneReport(of: reports)
        standingForecast = lastForecast.flatMap { [last = reports.last] report in
            MilestoneAssessor.stands(report, last: last, plan: milestone.baselineFinish, on: day)
                ? report : nil
        }
    }

    /// The standings of milestones on a day, in the order of lists.
    static func standings(_ order: ListOrder, known: KnownRows, on day: Day) -> [MilestoneStanding] {
        let assessors = zip(order.milestones.rows, order.courses).map { milestone, course in
            MilestoneAssessor(milestone, known.reports(at: course), on: day)
        }
        let waits = order.waits
        var isOpen = [Bool](repeating: false, count: waits.count)
        for place in assessors.indices where assessors[place].isOpen { isOpen[waits.numbers[place]] = true }
        return assessors.indices.map { place in
            assessors[place].standing { waits.before[place][$0].map { isOpen[$0] } ?? false }
        }
    }

    /// Whether the milestone still has to be done on the day, so that others wait for it: not done, not
    /// dropped, not superseded.
    private var isOpen: Bool { !isDone && state != .dropped && state != .superseded }

    private var isDone: Bool { doneReport != nil }

    /// The standing.
    ///
    /// - Parameter isOpen: whether one of the ids that it waits for, by its place in the row, is open.
    private func standing(isOpen: (Int) -> Bool) -> MilestoneStanding {
        let (status, explanation) = verdict()
        // What is done or given up no longer waits for a decision about an old rating or an old quarrel.
        let isOver = status.isDone || !status.counts
        let disagreement = isOver ? nil : Disagreement(reports: reports, computed: status.band)
        return MilestoneStanding(
            milestone: milestone, status: status, reports: reports, slip: slip, daysToGo: daysToGo(status),
            forecast: forecast, expected: status.isDone ? finish : standingForecast?.forecast ?? planned,
            finished: status.isDone ? finish : nil,
            disagreement: disagreement,
            openDependencies: isOver
                ? [] : milestone.dependsOn.indices.filter(isOpen).map { milestone.dependsOn[$0] },
            isIllustrative: isIllustrative(status, disagreement),
            freshness: Freshness(reported: reports.map(\.reported), on: day),
            dispute: isOver ? nil : ReporterDispute(reports, on: day),
            explanation: explanation)
    }

    private var state: Report.State? { stateReport?.state }

    private var forecast: Day? { lastForecast?.forecast }

    private static func stands(_ report: Report, last: Report?, plan: Day?, on day: Day) -> Bool {
        guard let last, let forecast = report.forecast,
            report.certainty != .illustrative || forecast != plan
        else { return false }
        return forecast >= day || last.reported <= forecast
    }

    private var planned: Day? { milestone.baselineFinish }

    private var plannedLength: Int? {
        guard let start = milestone.baselineStart, let planned else { return nil }
        return planned - start
    }

    private static func doneReport(of reports: ArraySlice<Report>) -> Report? {
        let found = reports.last { report in
            guard let state = report.state else { return false }
            return state != .done || report.evidence == .evidenced || report.evidence == .verified
        }
        return found?.state == .done ? found : nil
    }

    private var finish: Day? { doneReport.map { $0.finished ?? $0.reported } }

    private var slip: Int? {
        guard let planned, let end = isDone ? finish : standingForecast?.forecast else { return nil }
        return end - planned
    }

    private func isIllustrative(_ status: MilestoneStatus, _ disagreement: Disagreement?) -> Bool {
        let rated = disagreement.flatMap { found in reports.first { $0.place == found.place } }
        return [decisive(status), rated].contains { $0?.certainty == .illustrative }
    }

    /// The report that the status rests on; nil where the plan alone decides.
    private func decisive(_ status: MilestoneStatus) -> Report? {
        switch status {
        case .doneOnTime, .doneLate, .done: return doneReport
        case .paused, .dropped, .superseded, .claimedDone: return stateReport
        case .overdue:
            let since = reports.filter { report in planned.map { report.reported > $0 } ?? true }
            return since.last { $0.certainty != .illustrative } ?? since.last ?? reports.last
        case .dueSoon, .onPlan: return forecast == planned ? nil : standingForecast
        case .slipping, .offTrack, .unconfirmed: return standingForecast
        case .ahead: return planned == nil ? standingForecast : nil
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
            return (.done, Explanation(.asReported, inputs: [finished]))
        }
        let late = finish - planned
        let explanation = Explanation(
            .finishAgainstPlan, formulas: ["s = f − n"], inputs: [plannedFigure(planned), finished],
            results: [.init("s", .slip, .days(late))], bounds: [.init(from: .days(0), band: .green)])
        return (late > 0 ? .doneLate(days: late) : .doneOnTime(early: -late), explanation)
    }

    private func unfinished() -> (MilestoneStatus, Explanation) {
        guard let expected = standingForecast?.forecast ?? planned else {
            return (.cannotAssess, Explanation(.noPlan))
        }
        if let gone = goneBy(expected) { return gone }
        if let planned, planned < day { return overdue(planned) }
        return forecastVerdict(expected)
    }

    /// Unconfirmed, when the day expected has gone by and no report was made since.
    private func goneBy(_ expected: Day) -> (MilestoneStatus, Explanation)? {
        guard expected < day else { return nil }
        if let last = reports.last, last.reported > expected { return nil }
        let figure =
            standingForecast.map { Explanation.Figure("x", .forecast, .day(expected), from: [$0.place]) }
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
        if let report = standingForecast {
            inputs.append(.init("x", .forecast, .day(expected), from: [report.place]))
        }
        if let plannedLength { inputs.append(.init("", .plannedLength, .days(plannedLength))) }
        let isMeasured = planned != nil && standingForecast != nil
        let status = status(slip: slip, limit: limit)
        var formulas = isMeasured ? ["s = x − n"] : []
        var results: [Explanation.Figure] = isMeasured ? [.init("s", .slip, .days(slip))] : []
        if let left = status.daysCountedDown {
            if let start = eventStart {
                inputs.append(.init("u", .plannedStart, .day(start), from: [milestone.place]))
            }
            inputs.append(.init("d", .day, .day(day)))
            let end = eventStart != nil ? "u" : standingForecast != nil ? "x" : "n"
            formulas.append("t = \(end) − d")
            results.append(.init("t", .remaining, .days(left)))
        }
        return (
            status,
            Explanation(
                isMeasured ? .forecastAgainstPlan : planned == nil ? .forecastAlone : .planAlone,
                formulas: formulas, inputs: inputs, results: results,
                bounds: isMeasured
                    ? [
                        .init(from: .days(MilestoneBounds.onPlan + 1), band: .amber),
                        .init(from: .days(limit + 1), band: .red),
                    ] : [])
        )
    }

    private func status(slip: Int, limit: Int) -> MilestoneStatus {
        guard planned != nil, standingForecast != nil else { return .ahead(days: daysLeft) }
        if slip > limit { return .offTrack(days: slip) }
        if slip > MilestoneBounds.onPlan { return .slipping(days: slip) }
        return daysLeft <= MilestoneBounds.dueSoon ? .dueSoon(days: daysLeft) : .onPlan
    }

    /// The beginning of a short event that is still to come.
    private var eventStart: Day? {
        guard let start = milestone.baselineStart, start > day, let plannedLength,
            plannedLength < MilestoneBounds.eventLength
        else { return nil }
        return start
    }

    /// Days to the beginning of an event that is still to come, else to the end.
    private var daysLeft: Int {
        if let eventStart { return eventStart - day }
        return (standingForecast?.forecast ?? planned).map { $0 - day } ?? .max
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
