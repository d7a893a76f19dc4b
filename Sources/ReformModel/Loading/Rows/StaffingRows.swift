extension Staffing {
    /// A row of `staffing`, or nil when it lacks what it cannot do without.
    init?(_ row: RowReader) {
        guard let unit = row.requiredText("unit"), let day = row.requiredDay("date") else { return nil }
        let category: Staffing.Category? = row.choice("category")
        // Without a category a row is the total: one with a word that is none must not pass for it.
        if row.hasUnknownWord("category") { return nil }
        self.init(
            unit: unit,
            day: day,
            category: category,
            quota: row.number("quota"),
            present: row.number("present"),
            reported: row.day("reported") ?? day,
            certainty: row.certainty("status"),
            source: row.text("source"),
            place: row.place)
    }
}
