internal import Diagnostics
internal import Notation

/// Compares the plan days of milestones with each other and with those they depend on, and their weights
/// with what may be weighed.
enum MilestonePlanCheck {
    /// Of each milestone its days, its dependencies and its weight.
    static func findings(in programme: Programme) -> [RowFinding] {
        let finishes = Dictionary(
            programme.milestones.lazy.compactMap { row in row.baselineFinish.map { (row.id, $0) } }
        ) { first, _ in first }
        let given = abandoned(programme)
        return programme.milestones.flatMap { row in
            (days(row).map { [$0] } ?? []) + dependencies(row, finishes)
                + (weight(row, given).map { [$0] } ?? [])
        }
    }

    private static func days(_ row: Milestone) -> RowFinding? {
        guard let start = row.baselineStart, let finish = row.baselineFinish, finish < start else {
            return nil
        }
        return RowFinding(
            .error, row.place, column: "baseline_finish",
            .relation(.timeline(.finishBeforeStart(start: start, finish: finish))))
    }

    /// What it depends on may be done on the day on which it begins; without a beginning, on the day on
    /// which it should be done.
    private static func dependencies(_ row: Milestone, _ finishes: [String: Day]) -> [RowFinding] {
        guard let needed = row.baselineStart ?? row.baselineFinish else { return [] }
        return row.dependsOn.enumerated().compactMap { item, id in
            guard id != row.id, let finish = finishes[id], finish > needed else { return nil }
            return RowFinding(
                .note, row.place, column: "depends_on", item: item,
                .relation(.timeline(.dependencyTooLate(milestone: id, finish: finish, needed: needed))))
        }
    }

    private static func weight(_ row: Milestone, _ abandoned: Set<String>) -> RowFinding? {
        if row.weight < 0 {
            return RowFinding(
                .error, row.place, column: "weight",
                .relation(.figure(.negative(column: "weight", value: row.weight))))
        }
        guard row.weight == 0, !abandoned.contains(row.id) else { return nil }
        return RowFinding(.note, row.place, column: "weight", .relation(.figure(.noWeight)))
    }

    /// The milestones of weight 0 whose last report says that they are given up: they are rightly out of
    /// the count.
    private static func abandoned(_ programme: Programme) -> Set<String> {
        let weightless = Set(programme.milestones.lazy.filter { $0.weight == 0 }.map(\.id))
        guard !weightless.isEmpty else { return [] }
        var last: [String: Report] = [:]
        for report in programme.reports where report.state != nil && weightless.contains(report.milestone) {
            if let other = last[report.milestone], report.reported < other.reported { continue }
            last[report.milestone] = report
        }
        return Set(last.filter { $0.value.state == .dropped || $0.value.state == .superseded }.keys)
    }
}
