extension Document {
    /// A row of `documents`, or nil when it lacks what it cannot do without.
    init?(_ row: RowReader) {
        guard let id = row.requiredText("number"), let title = row.requiredLocalText("title") else {
            return nil
        }
        self.init(
            id: id,
            kind: row.localText("kind"),
            issuer: row.localText("issuer"),
            issued: row.day("issued"),
            effective: row.day("effective"),
            title: title,
            replaces: row.list("replaces"),
            status: row.localText("status"),
            source: row.text("source"),
            place: row.place)
    }
}
