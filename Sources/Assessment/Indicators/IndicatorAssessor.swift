internal import Notation
internal import ReformModel

/// Works out how one indicator stood on a day, from the rows known by then.
struct IndicatorAssessor {
    private let indicator: Indicator
    private let day: Day
    private var observations: ObservationSeries
    private let disputes: ObservationSeries
    private let baseline: Baseline?
    private let targets: [Target]
    private let target: Target?
    private let freshness: Freshness?

    init(_ indicator: Indicator, known: KnownRows, on day: Day) {
        self.indicator = indicator
        self.day = day
        let rows = known.observations(of: indicator.id)
        let course = rows.firstOfEachDay
        observations = course
        disputes = IndicatorAssessor.disputes(of: course, in: rows)
        baseline = Baseline(of: indicator, observations: course)
        targets = known.targets[indicator.id] ?? []
        target = IndicatorAssessor.inForce(targets, on: day)
        freshness = Freshness(of: rows, on: day)
    }

    /// The standing.
    func standing() -> IndicatorStanding {
        let verdict = verdict()
        return IndicatorStanding(
            indicator: indicator, status: verdict.status, observations: observations, baseline: baseline,
            target: target, targets: targets, growthRatio: verdict.growthRatio,
            linearRatio: verdict.linearRatio,
            expected: observations.last.flatMap { planned(on: $0.day) }, expectedToday: planned(on: day),
            paceNeeded: paceNeeded(verdict.status), disputes: disputes,
            disputesWorsenBand: disputesWorsen(verdict.status.band), freshness: freshness,
            explanation: verdict.explanation)
    }

    /// Whether another source's value for the latest day would put it into a worse band. The lowest and the
    /// highest of them stand for all: a better value never makes a worse status.
    private func disputesWorsen(_ band: Band) -> Bool {
        guard !disputes.isEmpty else { return false }
        let values = disputes.indices.sorted { disputes.value(at: $0) < disputes.value(at: $1) }
        return Set([values.first, values.last].compactMap { $0 }).contains { index in
            var other = self
            other.observations = observations.replacingLast(by: index, of: disputes)
            return other.verdict().status.band > band
        }
    }

    private struct Verdict {
        var status: IndicatorStatus
        var growthRatio: Double?
        var linearRatio: Double?
        var explanation: Explanation
    }

    /// What others gave for the day of the latest observation, where it differs.
    private static func disputes(of course: ObservationSeries, in rows: ObservationSeries)
        -> ObservationSeries
    {
        guard let last = course.indices.last else { return rows }
        // They stand at the end, for the rows are in order of that day.
        let first = rows.indices.reversed().first { rows.day(at: $0) != course.day(at: last) }
        return rows.suffix(from: first.map { $0 + 1 } ?? 0) { $0 != course.value(at: last) }
    }

    /// The last decided target of the next day due; of the last day due when all have gone by.
    private static func inForce(_ targets: [Target], on day: Day) -> Target? {
        let due = targets.lazy.map(\.due).filter { $0 >= day }.min() ?? targets.lazy.map(\.due).max()
        return targets.last { $0.due == due }
    }

    private var isTotal: Bool { indicator.accumulation == .year }

    /// The value to hold against the target: of a running total the last one of the target's year, because
    /// each year begins anew.
    private var current: Observation? {
        guard isTotal, let year = target?.due.parts.year else { return observations.last }
        let last = Day(year: year, month: 12, day: 31).flatMap(observations.last(onOrBefore:))
        return last?.day.parts.year == year ? last : nil
    }

    /// The last observation on or before the day of the target: what is reached on its day stays reached,
    /// though a later value falls.
    private var onDueDay: Observation? {
        guard let due = target?.due else { return nil }
        let last = observations.last(onOrBefore: due)
        return !isTotal || last?.day.parts.year == due.parts.year ? last : nil
    }

    private func verdict() -> Verdict {
        guard let latest = current else { return nothing(.noObservation) }
        guard let target else { return withoutTarget(latest) }
        let inputs = inputs(latest, target)
        let isThere = indicator.direction.sign * (latest.value - target.value) >= 0
        // A running total that should stay low is below its target from the first day of the year on: that
        // is no success before the year is out, and once above the target it cannot come down.
        let isCap = isTotal && indicator.direction == .decrease
        if isThere, !isCap || latest.day >= target.due {
            return Verdict(status: .reached, explanation: Explanation(.targetReached, inputs: inputs))
        }
        if target.due < day, !isCap, let then = onDueDay,
            indicator.direction.sign * (then.value - target.value) >= 0
        {
            let inputs = self.inputs(then, target)
            return Verdict(status: .reached, explanation: Explanation(.targetReached, inputs: inputs))
        }
        if target.due < day && !isThere || isCap && !isThere {
            return Verdict(status: .missed, explanation: Explanation(.targetMissed, inputs: inputs))
        }
        return isTotal ? againstPlan(latest, target) : againstTarget(latest, target, inputs: inputs)
    }

    private func nothing(_ reason: IndicatorStatus.Reason) -> Verdict {
        var inputs: [Explanation.Figure] = []
        if let baseline { inputs.append(figure(of: baseline)) }
        if let latest = current { inputs.append(figure(of: latest)) }
        return Verdict(
            status: .cannotAssess(reason), explanation: Explanation(.nothing(reason), inputs: inputs))
    }

    // MARK: With a target

    private func againstTarget(
        _ latest: Observation, _ target: Target, inputs: [Explanation.Figure]
    ) -> Verdict {
        guard let baseline else { return nothing(.noBaseline) }
        guard latest.day > baseline.day else { return nothing(.tooFewObservations) }
        guard target.due > baseline.day else { return nothing(.noBaseline) }
        let elapsed = YearSpan.years(from: baseline.day, to: latest.day)
        let total = YearSpan.years(from: baseline.day, to: target.due)
        let direction = indicator.direction
        let linear = ProgressRatio.linear(
            baseline: baseline.value, value: latest.value, target: target.value, elapsed: elapsed,
            total: total,
            direction: direction)
        let growth = ProgressRatio.growth(
            baseline: baseline.value, value: latest.value, target: target.value, elapsed: elapsed,
            total: total,
            direction: direction)
        var results: [Explanation.Figure] = []
        if let growth {
            let observed = ProgressRatio.rate(from: baseline.value, to: latest.value, years: elapsed)
            let required = ProgressRatio.rate(from: baseline.value, to: target.value, years: total)
            results += [
                .init("", .observedGrowth, .ratio(observed)), .init("", .requiredGrowth, .ratio(required)),
                .init("p", .growthRatio, .ratio(growth)),
            ]
        }
        // A target equal to the baseline leaves no way to measure: what is not there has moved away.
        let statuses = [growth, linear].compactMap { $0 }.map(ProgressRatio.status)
        if let linear { results.append(.init("q", .linearRatio, .ratio(linear))) }
        let explanation = Explanation(
            growth == nil ? .linearAlone : .growthAndLinear,
            formulas: (growth == nil ? [] : [Formula.growth]) + [Formula.linear(direction)], inputs: inputs,
            results: results, bounds: Formula.ratioBounds)
        return Verdict(
            status: statuses.max { $0.severity < $1.severity } ?? .movingAway, growthRatio: growth,
            linearRatio: linear, explanation: explanation)
    }

    private func againstPlan(_ latest: Observation, _ target: Target) -> Verdict {
        let isIncrease = indicator.direction == .increase
        if !isIncrease, latest.value <= 0 {
            let inputs = [figure(of: latest), figure(of: target)]
            return Verdict(status: .onTrack, explanation: Explanation(.planToDate, inputs: inputs))
        }
        guard let plan = planned(on: latest.day), plan > 0 else { return nothing(.noTarget) }
        let ratio = isIncrease ? latest.value / plan : plan / latest.value
        let explanation = Explanation(
            .planToDate, formulas: [isIncrease ? Formula.planToDate : Formula.planToDateDecrease],
            inputs: [
                figure(of: latest), figure(of: target), .init("k", .plan, .number(plan), on: latest.day),
            ],
            results: [.init("r", .ratioToPlan, .ratio(ratio))], bounds: Formula.ratioBounds)
        return Verdict(
            status: ProgressRatio.status(of: ratio), linearRatio: ratio, explanation: explanation)
    }

    /// The value that should be there on a day: on the straight way from baseline to target, or for a
    /// running total the target's share of the year.
    private func planned(on day: Day) -> Double? {
        guard let target else { return nil }
        if isTotal {
            guard day.parts.year == target.due.parts.year else {
                return day > target.due ? target.value : nil
            }
            return target.value * min(1, YearSpan.shareOfYear(at: day) / YearSpan.shareOfYear(at: target.due))
        }
        guard let baseline, target.due > baseline.day else { return nil }
        let share = Double(day - baseline.day) / Double(target.due - baseline.day)
        return baseline.value + (target.value - baseline.value) * min(1, max(0, share))
    }

    /// The pace needed from the latest observation on, over the pace so far; nil where the target is missed
    /// for good.
    private func paceNeeded(_ status: IndicatorStatus) -> Double? {
        guard status.band >= .amber, status != .missed, let target, let latest = current,
            target.due > latest.day, !isTotal || indicator.direction == .increase
        else { return nil }
        let start =
            isTotal ? Day(year: latest.day.parts.year, month: 1, day: 1).map { $0 - 1 } : baseline?.day
        let from = isTotal ? 0 : baseline?.value
        guard let start, let from, latest.day > start else { return nil }
        let soFar = indicator.direction.sign * (latest.value - from) / Double(latest.day - start)
        let needed =
            indicator.direction.sign * (target.value - latest.value) / Double(target.due - latest.day)
        return soFar > 0 ? needed / soFar : .infinity
    }

    // MARK: Without a target

    private func withoutTarget(_ latest: Observation) -> Verdict {
        // A step of a funnel is a count on its way through: what matters is what waits, not its growth.
        // A running total grows by itself, and falls to nothing at New Year.
        guard indicator.step == nil, !isTotal else { return nothing(.noTarget) }
        guard let baseline else { return nothing(.noBaseline) }
        guard latest.day > baseline.day else { return nothing(.tooFewObservations) }
        let years = YearSpan.years(from: baseline.day, to: latest.day)
        guard
            let growth = GrowthTrend.growth(
                baseline: baseline.value, value: latest.value, years: years, direction: indicator.direction)
        else { return nothing(.noTarget) }
        guard years >= GrowthTrend.shortestSpan else { return nothing(.spanTooShort) }
        let easing = GrowthTrend.easing(baseline: baseline.value, limit: indicator.limit)
        var inputs = [figure(of: baseline), figure(of: latest)]
        if let limit = indicator.limit {
            inputs.append(.init("L", .limit, .number(limit), from: [indicator.place]))
        }
        let cuts = GrowthTrend.cuts
        let explanation = Explanation(
            .growthWithoutTarget, formulas: [Formula.growthAlone(indicator.direction)], inputs: inputs,
            results: [.init("a", .observedGrowth, .ratio(growth))],
            bounds: [.init(from: .ratio(cuts.stable * easing), band: .green)])
        return Verdict(
            status: GrowthTrend.status(growth: growth, easing: easing), explanation: explanation)
    }

    // MARK: What goes into an explanation

    private func inputs(_ latest: Observation, _ target: Target) -> [Explanation.Figure] {
        (baseline.map { [figure(of: $0)] } ?? []) + [figure(of: latest), figure(of: target)]
    }

    private func figure(of baseline: Baseline) -> Explanation.Figure {
        .init("b", .baseline, .number(baseline.value), on: baseline.day, from: [baseline.place])
    }

    private func figure(of latest: Observation) -> Explanation.Figure {
        .init("v", .latest, .number(latest.value), on: latest.day, from: [latest.place])
    }

    private func figure(of target: Target) -> Explanation.Figure {
        .init("g", .target, .number(target.value), on: target.due, from: [target.place])
    }
}
