extension Observation {
    /// A row of `observations`, or nil when it lacks what it cannot do without.
    init?(_ row: RowReader) {
        guard let indicator = row.requiredText("indicator"), let day = row.requiredDay("date"),
            let value = row.requiredNumber("value")
        else { return nil }
        self.init(
            indicator: indicator,
            day: day,
            reporter: row.text("reporter"),
            value: value,
            reported: row.day("reported") ?? day,
            certainty: row.certainty("status"),
            source: row.text("source"),
            place: row.place)
    }
}
