extension Indicator {
    /// A row of `indicators`, or nil when it lacks what it cannot do without.
    convenience init?(_ row: RowReader) {
        guard let id = row.requiredText("id"), let title = row.requiredLocalText("title") else { return nil }
        self.init(
            id: id,
            workstream: row.text("workstream"),
            title: title,
            unit: row.localText("unit"),
            direction: row.choice("direction") ?? .increase,
            baseline: row.number("baseline"),
            baselineDay: row.day("baseline_date"),
            group: row.text("group"),
            step: row.integer("step"),
            limit: row.number("limit"),
            decimals: row.integer("decimals"),
            accumulation: row.choice("accumulates"),
            document: row.text("document"),
            place: row.place)
    }
}
