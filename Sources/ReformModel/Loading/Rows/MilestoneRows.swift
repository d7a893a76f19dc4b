extension Milestone {
    /// A row of `milestones`, or nil when it lacks what it cannot do without.
    convenience init?(_ row: RowReader) {
        guard let id = row.requiredText("id"), let title = row.requiredLocalText("title") else { return nil }
        self.init(
            id: id,
            workstream: row.text("workstream"),
            level: row.text("level"),
            title: title,
            baselineStart: row.day("baseline_start"),
            baselineFinish: row.day("baseline_finish"),
            weight: row.number("weight") ?? 1,
            owners: row.localList("owner"),
            dependsOn: row.list("depends_on"),
            document: row.text("document"),
            place: row.place)
    }
}
