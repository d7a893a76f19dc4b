internal import Diagnostics

extension Report {
    /// A row of `reports`, or nil when it lacks what it cannot do without.
    convenience init?(_ row: RowReader) {
        guard let milestone = row.requiredText("milestone"), let reported = row.requiredDay("reported") else {
            return nil
        }
        let state: State? = row.choice("state")
        let forecast = row.day("forecast")
        guard state != nil || forecast != nil else {
            // A word that is no state, or a text that is no day, is reported already.
            if row.isEmpty("state"), row.isEmpty("forecast") {
                row.report(.error, "state", .cell(.reportSaysNothing))
            }
            return nil
        }
        self.init(
            milestone: milestone,
            reported: reported,
            reporter: row.text("reporter"),
            state: state,
            percent: row.number("percent"),
            forecast: forecast,
            finished: row.day("finished"),
            rating: row.choice("rating"),
            evidence: row.choice("evidence"),
            certainty: row.certainty("status"),
            note: row.localText("note"),
            source: row.text("source"),
            place: row.place)
    }
}
