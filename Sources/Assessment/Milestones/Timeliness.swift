/// Done and open items, each apart by whether they are in time: a share done alone hides what is late.
///
/// Source: the reports on the handling of administrative files under Decree 61/2018/NĐ-CP count on time of
/// done and overdue of open apart.
public struct Timeliness: Sendable, Hashable {
    /// Done on or before the day due.
    public let doneOnTime: Int
    /// Done after the day due.
    public let doneLate: Int
    /// Open, and not yet due.
    public let openInTerm: Int
    /// Open, and past the day due.
    public let openOverdue: Int
    /// Of which neither can be said; in no share.
    public let unjudged: Int

    /// Makes the counts.
    public init(doneOnTime: Int, doneLate: Int, openInTerm: Int, openOverdue: Int, unjudged: Int = 0) {
        self.doneOnTime = doneOnTime
        self.doneLate = doneLate
        self.openInTerm = openInTerm
        self.openOverdue = openOverdue
        self.unjudged = unjudged
    }

    /// Everything counted.
    public var total: Int { doneOnTime + doneLate + openInTerm + openOverdue + unjudged }

    /// The share of what is done that was done on time; nil where nothing is done.
    public var onTimeOfDone: Double? {
        let done = doneOnTime + doneLate
        return done > 0 ? Double(doneOnTime) / Double(done) : nil
    }

    /// The share that is overdue of what is due: done, or open and overdue; nil where nothing is due.
    public var overdueOfDue: Double? {
        let due = doneOnTime + doneLate + openOverdue
        return due > 0 ? Double(openOverdue) / Double(due) : nil
    }
}
