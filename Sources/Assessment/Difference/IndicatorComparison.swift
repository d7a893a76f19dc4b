internal import Notation
internal import ReformModel

/// What changed of indicators: their status, targets, values, and what they are.
enum IndicatorComparison {
    /// How many corrections of one indicator are listed, the newest first; the others are counted, because a
    /// series that was worked out anew may have thousands.
    static let correctionLimit = 12

    /// Compares the indicators of two standings.
    static func compare(
        _ from: Standing, _ to: Standing, skipping skipped: Set<TableName>, into findings: inout ItemFindings
    ) {
        guard !skipped.contains(.indicators) else { return }
        let rows = MatchedRows(from.indicators, to.indicators)
        findings.takeLone(of: rows, as: lone)
        for (before, after) in rows.both {
            findings.add(.indicator(after.id), changes(before, after, skipping: skipped))
            let (old, new) = (before.indicator, after.indicator)
            findings.compare(.indicator(after.id), .title, old.title, new.title)
            findings.compare(.indicator(after.id), .document, old.document, new.document)
            findings.compare(.indicator(after.id), .group, old.group, new.group)
        }
    }

    private static func lone(_ standing: IndicatorStanding) -> ItemFindings.LoneRow {
        ItemFindings.LoneRow(
            subject: .indicator(standing.id), title: standing.indicator.title, kind: "")
    }

    private static func changes(
        _ from: IndicatorStanding, _ to: IndicatorStanding, skipping skipped: Set<TableName>
    ) -> [Change] {
        var changes: [Change] = []
        let haveValues = !skipped.contains(.observations)
        let haveTargets = !skipped.contains(.targets)
        if from.status != to.status, haveValues, haveTargets {
            changes.append(.indicatorStatus(from: from.status, to: to.status))
        }
        if haveTargets { changes += TargetComparison.changes(from.targets, to.targets) }
        if haveValues {
            changes += values(from.observations, to.observations)
            let (old, new) = (from.disputes.map(\.value), to.disputes.map(\.value))
            if old != new { changes.append(.dispute(from: old, to: new)) }
            let (wasSilent, isSilent) = (from.isStale, to.isStale)
            if wasSilent != isSilent { changes.append(.silence(from: wasSilent, to: isSilent)) }
        }
        if let old = from.baseline, let new = to.baseline, isRedefined(old, new) {
            changes.append(.baseline(from: old, to: new))
        }
        return changes + traits(from.indicator, to.indicator)
    }

    /// A baseline that is the first observation on both sides is corrected as one.
    private static func isRedefined(_ from: Baseline, _ to: Baseline) -> Bool {
        let isOwn = from.place.table == .indicators || to.place.table == .indicators
        return isOwn && (from.value, from.day) != (to.value, to.day)
    }

    private static func traits(_ from: Indicator, _ to: Indicator) -> [Change] {
        var traits = TraitChanges()
        traits.compare(.direction, word: from.direction.rawValue, to.direction.rawValue)
        traits.compare(
            .accumulation, word: from.accumulation?.rawValue ?? "", to.accumulation?.rawValue ?? "")
        traits.compare(.unit, text: from.unit, to.unit)
        traits.compare(.limit, number: from.limit, to.limit)
        traits.compare(.step, number: from.step.map(Double.init), to.step.map(Double.init))
        traits.compare(.workstream, word: from.workstream, to.workstream)
        return traits.changes
    }

    /// The latest value, and corrections of those before it. Both courses are in the order of the days.
    private static func values(_ from: ObservationSeries, _ to: ObservationSeries) -> [Change] {
        var changes: [Change] = []
        if from.last?.day != to.last?.day { changes.append(.value(from: from.last, to: to.last)) }
        guard let end = from.last.flatMap({ old in to.last.map { min(old.day, $0.day) } }) else {
            return changes
        }
        let corrections = corrections(from, to, upTo: end)
        changes += corrections.suffix(correctionLimit).reversed()
        let further = corrections.count - correctionLimit
        if further > 0 { changes.append(.furtherCorrections(further)) }
        return changes
    }

    /// The days up to which both sides have values, and of which they say something else, oldest first.
    private static func corrections(
        _ from: ObservationSeries, _ to: ObservationSeries, upTo end: Day
    ) -> [Change] {
        var corrections: [Change] = []
        // Two days of one package have most rows in common.
        let shared = from.beginningShared(with: to)
        var (left, right) = (shared, shared)
        while true {
            let old = left < from.count ? from.day(at: left) : nil
            let new = right < to.count ? to.day(at: right) : nil
            guard let day = [old, new].compactMap({ $0 }).min(), day <= end else { break }
            let (before, after) = (old == day ? left : nil, new == day ? right : nil)
            if before != nil { left += 1 }
            if after != nil { right += 1 }
            if before.map(from.value) != after.map(to.value)
                || before.map(from.certainty) != after.map(to.certainty)
            {
                corrections.append(.correction(from: before.map { from[$0] }, to: after.map { to[$0] }))
            }
        }
        return corrections
    }
}
