extension Workstream {
    /// A row of `workstreams`, or nil when it lacks what it cannot do without.
    init?(_ row: RowReader) {
        guard let id = row.requiredText("id"), let title = row.requiredLocalText("title") else { return nil }
        self.init(
            id: id,
            panel: row.choice("panel"),
            title: title,
            lead: row.localText("lead"),
            document: row.text("document"),
            order: row.integer("order"),
            place: row.place)
    }
}
