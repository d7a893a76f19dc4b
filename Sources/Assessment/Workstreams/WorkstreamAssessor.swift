internal import Notation
internal import ReformModel

/// Works out how one workstream stood on a day, from its milestones as they stood.
struct WorkstreamAssessor {
    private let workstream: Workstream
    private let day: Day
    private let indicators: [IndicatorStanding]
    private let milestones: [MilestoneStanding]
    private let counting: [MilestoneStanding]
    /// Those that have a day and a weight, in order of the day and of the key.
    private let planned: [MilestoneStanding]

    init(
        _ workstream: Workstream, _ indicators: [IndicatorStanding], _ milestones: [MilestoneStanding],
        on day: Day
    ) {
        self.workstream = workstream
        self.day = day
        self.indicators = indicators
        self.milestones = milestones
        counting = milestones.filter(\.status.counts)
        planned = counting.filter { $0.milestone.baselineFinish != nil && $0.milestone.weight > 0 }
            .sorted { left, right in
                (left.milestone.baselineFinish?.number ?? .max, left.id)
                    < (right.milestone.baselineFinish?.number ?? .max, right.id)
            }
    }

    /// The standings of workstreams, in their order: one pass over what is followed in them, and a sort.
    static func all(
        _ workstreams: OrderedRows<Workstream>, _ indicators: WorkstreamGroups<IndicatorStanding>,
        _ milestones: WorkstreamGroups<MilestoneStanding>, on day: Day
    ) -> [WorkstreamStanding] {
        workstreams.rows.map { workstream in
            // Of workstreams of one id, which is an error in the file, each has what belongs to the first.
            let place = workstreams.place(of: workstream.id)
            return WorkstreamAssessor(
                workstream, place.map { indicators.groups[$0] } ?? [],
                place.map { milestones.groups[$0] } ?? [], on: day
            ).standing()
        }
    }

    /// The standing.
    func standing() -> WorkstreamStanding {
        let plan = start.flatMap { WorkstreamPlan(planned, start: $0) }
        let schedule = plan.flatMap(schedule)
        return WorkstreamStanding(
            workstream: workstream, indicators: indicators, milestones: milestones, plan: plan,
            schedule: schedule,
            reason: schedule == nil ? reason(plan) : nil,
            forecastFinish: plan.flatMap { forecastFinish($0, schedule) },
            latestExpected: counting.lazy.filter(\.isOpen).compactMap(\.expected).max(),
            undated: counting.count { $0.milestone.baselineFinish == nil },
            unknown: planned.count { $0.status.band == .unknown },
            timeliness: Timeliness(counting, on: day),
            isIllustrative: planned.contains { $0.status.isDone && $0.isIllustrative })
    }

    private func schedule(_ plan: WorkstreamPlan) -> EarnedSchedule? {
        let schedule = EarnedSchedule(
            plan.planned, earned: plan.earned, actualTime: Double(daysGone(since: plan.start)))
        return schedule.flatMap { $0.planned > 0 || $0.earned > 0 ? $0 : nil }
    }

    private func reason(_ plan: WorkstreamPlan?) -> WorkstreamStanding.Reason {
        if planned.isEmpty { return .noPlan }
        guard let plan else { return .noStart }
        return daysGone(since: plan.start) > 0 ? .nothingDue : .notBegun
    }

    /// The first day that the plan names; nil where no milestone says when it begins.
    private var start: Day? {
        let starts = planned.compactMap(\.milestone.baselineStart)
        guard !starts.isEmpty else { return nil }
        return (starts + planned.compactMap(\.milestone.baselineFinish)).min()
    }

    /// The day on which the last of them was done; nil while one is open.
    private var lastDone: Day? {
        planned.allSatisfy(\.status.isDone) ? planned.compactMap(\.finished).max() : nil
    }

    /// The days gone by before the day shown, for what is due on it is not late; of what is done, the days it
    /// took.
    private func daysGone(since start: Day) -> Int {
        lastDone.map { max(1, $0 - start + 1) } ?? day - start
    }

    private func forecastFinish(_ plan: WorkstreamPlan, _ schedule: EarnedSchedule?) -> Day? {
        if let lastDone { return lastDone }
        guard let duration = schedule?.forecastDuration, let last = Day(year: 9999, month: 12, day: 31),
            duration <= Double(last - plan.start)
        else { return nil }
        // A day begun is a day; less than a millionth of one is a rounding of the division.
        return plan.start + (Int((duration - 1e-6).rounded(.up)) - 1)
    }
}
