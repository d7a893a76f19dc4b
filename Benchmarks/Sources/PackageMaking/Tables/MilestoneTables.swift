/// `milestones.csv` and `reports.csv`.
struct MilestoneTables {
    let plan: PackagePlan
    let folder: String
    let history: History
    private let milestones: [MadeMilestone]

    init(plan: PackagePlan, folder: String, history: History) {
        self.plan = plan
        self.folder = folder
        self.history = history
        var numbers = SeededNumbers(seed: plan.seed, topic: "milestones")
        var milestones: [MadeMilestone] = []
        milestones.reserveCapacity(plan.milestones)
        for _ in 0..<plan.milestones {
            milestones.append(MadeMilestone(after: milestones, of: plan.milestones, &numbers))
        }
        self.milestones = milestones
    }

    private static let levels = ["cell", "grassroots", "commune", "province", "national", ""]

    func writeMilestones() throws {
        var table = try TableWriter(
            folder + "/milestones.csv",
            columns: [
                "id", "workstream", "level", "title", "title@en", "baseline_start", "baseline_finish",
                "weight", "owner", "depends_on",
            ])
        for (number, milestone) in milestones.enumerated() {
            let task = Offices.tasks[number % Offices.tasks.count]
            table.cell(milestone.id)
            table.text(ProgrammeTables.workstreams[number % ProgrammeTables.workstreams.count].0)
            table.text(MilestoneTables.levels[number % MilestoneTables.levels.count])
            table.text("\(task.0) số \(number + 1)")
            table.text("\(task.1) no. \(number + 1)")
            table.cell(history.text(milestone.start))
            table.cell(history.text(milestone.finish))
            table.number(milestone.weight)
            table.text(milestone.owners)
            table.text(milestone.dependencies)
            try table.endRow()
        }
        try table.finish()
    }

    func writeReports() throws {
        var table = try TableWriter(
            folder + "/reports.csv",
            columns: [
                "milestone", "reported", "reporter", "state", "percent", "forecast", "finished", "rating",
                "evidence", "status", "source",
            ])
        var order = ReportingOrder(
            rows: plan.reports, subjects: milestones.count,
            numbers: SeededNumbers(seed: plan.seed, topic: "order of reports"))
        var numbers = SeededNumbers(seed: plan.seed, topic: "reports")
        while let entry = order.next() {
            let milestone = milestones[entry.subject]
            table.cell(milestone.id)
            table.cell(history.text(entry.day))
            table.cell(Offices.reporters[entry.reporter])
            write(milestone, on: entry.day, to: &table)
            table.text(["green", "green", "amber", "red"][numbers.next(below: 4)])
            table.text(["claimed", "evidenced", "verified"][numbers.next(below: 3)])
            table.text(numbers.next(below: 5) == 0 ? "estimate" : "final")
            table.cell(numbers.pick(Offices.plainSources))
            try table.endRow()
        }
        try table.finish()
    }

    /// State, percent, forecast and the day on which it was finished, as a day sees them.
    private func write(_ milestone: MadeMilestone, on day: Int, to table: inout TableWriter) {
        if day >= milestone.finished {
            table.text("done")
            table.number(100)
            table.empty()
            table.cell(history.text(milestone.finished))
        } else {
            table.text(day < milestone.start ? "planned" : "in_progress")
            table.number(milestone.percent(on: day))
            table.cell(history.text(milestone.finished))
            table.empty()
        }
    }
}
