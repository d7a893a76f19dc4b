internal import ReformModel

/// The one list of what needs a decision: by consequence, then by band, by days, and by key, so that it never
/// changes its order without a cause.
enum AttentionList {
    /// A pace from which on a target counts as out of reach.
    static let outOfReachFrom = 2.0

    /// The items, worst first.
    static func items(
        _ indicators: [IndicatorStanding], _ milestones: [MilestoneStanding], waits: MilestoneWaits
    ) -> [AttentionItem] {
        let items =
            indicators.compactMap(item)
            + milestones.indices.compactMap { place in
                item(milestones[place]) {
                    waits.places(waitingFor: waits.numbers[place]).map { milestones[$0] }
                        .filter(\.isOpen)
                }
            }
        // Their places are put in order, by keys that are made once: an item is much larger.
        let keys = items.map {
            ($0.consequence, -$0.band.rawValue, $0.urgency, $0.subject.kind, $0.subject.id)
        }
        return items.indices.sorted { keys[$0] < keys[$1] }.map { items[$0] }
    }

    private static func item(_ standing: IndicatorStanding) -> AttentionItem? {
        guard let reason = reason(standing) else { return nil }
        return AttentionItem(
            subject: .indicator(standing.id), reason: reason, band: standing.band, disagreement: nil)
    }

    private static func reason(_ standing: IndicatorStanding) -> AttentionItem.Reason? {
        switch standing.status {
        case .missed: return .missed
        case .offTrack, .movingAway, .atRisk:
            guard let pace = standing.paceNeeded, pace >= outOfReachFrom else {
                return .behind(pace: standing.paceNeeded)
            }
            return .outOfReach(pace: pace)
        case .deteriorating: return .behind(pace: nil)
        case .cannotAssess(let reason) where standing.target != nil: return .cannotAssess(reason)
        case .reached, .onTrack, .improving, .slightlyImproving, .stable, .cannotAssess: break
        }
        if let latest = standing.latest, !standing.disputes.isEmpty {
            return .disputed(values: [latest.value] + standing.disputes.map(\.value))
        }
        if standing.status != .reached, let freshness = standing.freshness, freshness.isStale {
            return .stale(days: freshness.age)
        }
        return nil
    }

    /// The item of a milestone.
    ///
    /// - Parameter dependents: those that wait for it, not yet done.
    private static func item(
        _ standing: MilestoneStanding, dependents: () -> [MilestoneStanding]
    ) -> AttentionItem? {
        guard let reason = reason(standing, dependents: dependents) else { return nil }
        var extra = standing.disagreement
        if case .reportedBetter = reason { extra = nil }
        return AttentionItem(
            subject: .milestone(standing.id), reason: reason, band: standing.band, disagreement: extra)
    }

    private static func reason(
        _ standing: MilestoneStanding, dependents: () -> [MilestoneStanding]
    ) -> AttentionItem.Reason? {
        if case .overdue(let days) = standing.status {
            return .overdue(days: days, dependents: dependents().count)
        }
        if let disagreement = standing.disagreement, !standing.status.isDone {
            return .reportedBetter(disagreement)
        }
        switch standing.status {
        case .slipping(let days), .offTrack(let days):
            let reached = dependents().first { dependent in
                guard let end = standing.forecast,
                    let start = dependent.milestone.baselineStart ?? dependent.milestone.baselineFinish
                else {
                    return false
                }
                return end > start
            }
            return reached.map { .slipsInto(dependent: $0.id, days: days) } ?? .slipping(days: days)
        case .dueSoon(let days), .ahead(let days):
            guard standing.status.isNear else { return quiet(standing) }
            return .dueSoon(days: days, open: standing.openDependencies.count)
        case .unconfirmed(let since): return .unconfirmed(since: since)
        case .claimedDone: return .claimed
        case .onPlan, .paused: return quiet(standing)
        default: return nil
        }
    }

    /// What is wrong with the reports of a milestone that looks as it should.
    private static func quiet(_ standing: MilestoneStanding) -> AttentionItem.Reason? {
        if standing.dispute != nil { return .reportersDiffer }
        guard standing.isStale, let freshness = standing.freshness else { return nil }
        return .stale(days: freshness.age)
    }
}
