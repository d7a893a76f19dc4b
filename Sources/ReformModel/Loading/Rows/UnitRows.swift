extension Unit {
    /// A row of `units`, or nil when it lacks what it cannot do without.
    convenience init?(_ row: RowReader) {
        guard let id = row.requiredText("id"), let title = row.requiredLocalText("title") else { return nil }
        self.init(
            id: id,
            title: title,
            kind: row.text("kind"),
            bloc: row.choice("bloc"),
            parent: row.text("parent"),
            founded: row.day("founded"),
            dissolved: row.day("dissolved"),
            population: row.integer("population"),
            areaKm2: row.number("area_km2"),
            place: row.place)
    }
}
