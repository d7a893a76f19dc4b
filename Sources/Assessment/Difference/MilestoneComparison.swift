internal import ReformModel

/// What changed of milestones: their status, dates, what the owner says, and what they are.
enum MilestoneComparison {
    /// Compares the milestones of two standings.
    static func compare(
        _ from: Standing, _ to: Standing, skipping skipped: Set<TableName>, into findings: inout ItemFindings
    ) {
        guard !skipped.contains(.milestones) else { return }
        let haveReports = !skipped.contains(.reports)
        let rows =
            to.programme.sharesLists(with: from.programme)
            ? MatchedRows(from.milestones, to.milestones, at: to.programme.listOrder.waits.placesOfFirst)
            : MatchedRows(from.milestones, to.milestones)
        findings.takeLone(of: rows, as: lone)
        for (before, after) in rows.both {
            let reported = haveReports ? self.reported(before, after) : []
            let changes = planned(before.milestone, after.milestone) + reported
            findings.add(.milestone(after.id), changes)
            if reported.isEmpty, haveReports {
                findings.quietReports += abs(after.reports.count - before.reports.count)
            }
            compareTexts(before.milestone, after.milestone, into: &findings)
        }
    }

    private static func lone(_ standing: MilestoneStanding) -> ItemFindings.LoneRow {
        ItemFindings.LoneRow(
            subject: .milestone(standing.id), title: standing.milestone.title,
            kind: standing.milestone.level)
    }

    private static func compareTexts(_ from: Milestone, _ to: Milestone, into findings: inout ItemFindings) {
        findings.compare(.milestone(to.id), .title, from.title, to.title)
        findings.compare(.milestone(to.id), .document, from.document, to.document)
        if !ComparedText.areSame(from.owners, to.owners) {
            findings.compare(.milestone(to.id), .owner, listed(from.owners), listed(to.owners))
        }
    }

    /// Owners as one text, as their cell holds them.
    private static func listed(_ owners: [LocalText]) -> LocalText {
        LocalText(owners.map(\.base).joined(separator: "; ")) { language in
            guard owners.contains(where: { $0.isTranslated(to: language) }) else { return "" }
            return owners.map { $0.text(in: language) }.joined(separator: "; ")
        }
    }

    /// What reports changed.
    private static func reported(_ from: MilestoneStanding, _ to: MilestoneStanding) -> [Change] {
        var changes: [Change] = []
        let isSame = from.status.isSameKind(as: to.status)
        if !isSame { changes.append(.milestoneStatus(from: from.status, to: to.status)) }
        if !isSame || from.status.isDone { changes.compare(.finished, from.finished, to.finished) }
        changes.compare(.forecast, from.forecast, to.forecast)
        if !Disagreement.areSame(from.disagreement, to.disagreement) {
            changes.append(.disagreement(from: from.disagreement, to: to.disagreement))
        }
        let (differed, differ) = (from.dispute != nil, to.dispute != nil)
        if differed != differ { changes.append(.reporters(differed: differed, differ: differ)) }
        if from.isStale != to.isStale { changes.append(.silence(from: from.isStale, to: to.isStale)) }
        let (old, new) = (LastSaid(from.reports), LastSaid(to.reports))
        if old.rating != new.rating { changes.append(.rating(from: old.rating, to: new.rating)) }
        if old.evidence != new.evidence { changes.append(.evidence(from: old.evidence, to: new.evidence)) }
        if isSame, old.state != new.state { changes.append(.state(from: old.state, to: new.state)) }
        return changes
    }

    /// What the row of the milestone itself changed.
    private static func planned(_ from: Milestone, _ to: Milestone) -> [Change] {
        var changes: [Change] = []
        changes.compare(.plannedStart, from.baselineStart, to.baselineStart)
        changes.compare(.plannedFinish, from.baselineFinish, to.baselineFinish)
        var traits = TraitChanges()
        traits.compare(.dependencies, keys: from.dependsOn, to.dependsOn)
        traits.compare(.level, word: from.level, to.level)
        traits.compare(.weight, number: from.weight, to.weight)
        traits.compare(.workstream, word: from.workstream, to.workstream)
        return changes + traits.changes
    }

    /// What was said last of each.
    private struct LastSaid {
        let rating: Report.Rating?
        let evidence: Report.Evidence?
        let state: Report.State?

        init(_ reports: ArraySlice<Report>) {
            rating = reports.last { $0.rating != nil }?.rating
            // Evidence stands behind a report of completion and says nothing of another.
            evidence = reports.last { $0.state == .done }?.evidence
            state = reports.last { $0.state != nil }?.state
        }
    }
}

extension MilestoneStatus {
    /// Whether two statuses are one but for their days, which pass by themselves.
    func isSameKind(as other: MilestoneStatus) -> Bool {
        switch (self, other) {
        case (.doneOnTime, .doneOnTime), (.doneLate, .doneLate), (.overdue, .overdue),
            (.slipping, .slipping), (.offTrack, .offTrack), (.unconfirmed, .unconfirmed):
            true
        // On plan until it is near: that too comes by itself.
        case (.dueSoon, .dueSoon), (.dueSoon, .onPlan), (.onPlan, .dueSoon), (.ahead, .ahead): true
        default: self == other
        }
    }
}

extension Disagreement {
    /// Whether two are alike, whichever rows show them.
    fileprivate static func areSame(_ left: Disagreement?, _ right: Disagreement?) -> Bool {
        left?.rating == right?.rating && left?.computed == right?.computed
            && left?.bandsApart == right?.bandsApart && left?.reason == right?.reason
    }
}
