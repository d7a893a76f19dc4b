extension Target {
    /// A row of `targets`, or nil when it lacks what it cannot do without.
    init?(_ row: RowReader) {
        guard let indicator = row.requiredText("indicator"), let due = row.requiredDay("due"),
            let value = row.requiredNumber("value")
        else { return nil }
        self.init(
            indicator: indicator,
            due: due,
            decided: row.day("decided"),
            value: value,
            document: row.text("document"),
            note: row.localText("note"),
            certainty: row.certainty("status"),
            place: row.place)
    }
}
