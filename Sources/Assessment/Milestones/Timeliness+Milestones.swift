internal import Notation
internal import ReformModel

extension Timeliness {
    /// The counts of milestones on a day. What was dropped or superseded is left out.
    ///
    /// What is due on a day that nobody has spoken of since, claimed without evidence, without a plan, or
    /// paused past its plan is neither in time nor late: it counts as `unjudged`.
    init(_ milestones: [MilestoneStanding], on day: Day) {
        var counts = (doneOnTime: 0, doneLate: 0, openInTerm: 0, openOverdue: 0, unjudged: 0)
        for standing in milestones {
            switch standing.status {
            case .doneOnTime: counts.doneOnTime += 1
            case .doneLate: counts.doneLate += 1
            case .overdue: counts.openOverdue += 1
            case .dueSoon, .onPlan, .slipping, .offTrack: counts.openInTerm += 1
            case .ahead, .paused:
                if standing.milestone.baselineFinish.map({ $0 >= day }) ?? false {
                    counts.openInTerm += 1
                } else {
                    counts.unjudged += 1
                }
            case .done, .claimedDone, .unconfirmed, .cannotAssess: counts.unjudged += 1
            case .dropped, .superseded: break
            }
        }
        self.init(
            doneOnTime: counts.doneOnTime, doneLate: counts.doneLate, openInTerm: counts.openInTerm,
            openOverdue: counts.openOverdue, unjudged: counts.unjudged)
    }
}
