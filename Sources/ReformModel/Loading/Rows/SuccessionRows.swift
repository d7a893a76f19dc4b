extension Succession {
    /// A row of `successions`, or nil when it lacks what it cannot do without.
    convenience init?(_ row: RowReader) {
        guard let predecessor = row.requiredText("predecessor"),
            let successor = row.requiredText("successor")
        else { return nil }
        self.init(
            predecessor: predecessor,
            successor: successor,
            day: row.day("date"),
            extent: row.choice("extent") ?? .whole,
            document: row.text("document"),
            note: row.localText("note"),
            place: row.place)
    }
}
