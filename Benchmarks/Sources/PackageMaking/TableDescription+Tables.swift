extension TableDescription {
    private static let status = ["final", "estimate", "illustrative"]

    /// The tables that every made-up package has.
    static let always = [
        TableDescription(
            name: "workstreams", key: ["id"],
            fields: [
                Field(name: "id", type: "string", isRequired: true),
                Field(name: "panel", type: "string", words: ["breakthroughs", "restructuring", "congress"]),
                Field(name: "title", type: "string", isRequired: true),
                Field(name: "order", type: "integer"),
            ]),
        TableDescription(
            name: "indicators", key: ["id"],
            fields: [
                Field(name: "id", type: "string", isRequired: true),
                Field(name: "workstream", type: "string"),
                Field(name: "title", type: "string", isRequired: true),
                Field(name: "unit", type: "string"),
                Field(name: "direction", type: "string", words: ["increase", "decrease"]),
                Field(name: "baseline", type: "number"),
                Field(name: "baseline_date", type: "date"),
                Field(name: "decimals", type: "integer"),
            ], references: [("workstream", "workstreams")]),
        TableDescription(
            name: "targets", key: ["indicator", "due", "decided"],
            fields: [
                Field(name: "indicator", type: "string", isRequired: true),
                Field(name: "due", type: "date", isRequired: true),
                Field(name: "decided", type: "date"),
                Field(name: "value", type: "number", isRequired: true),
                Field(name: "status", type: "string", words: status),
            ], references: [("indicator", "indicators")]),
        TableDescription(
            name: "observations", key: ["indicator", "date", "reporter"],
            fields: [
                Field(name: "indicator", type: "string", isRequired: true),
                Field(name: "date", type: "date", isRequired: true),
                Field(name: "reporter", type: "string", isRequired: true),
                Field(name: "value", type: "number", isRequired: true),
                Field(name: "reported", type: "date"),
                Field(name: "status", type: "string", isRequired: true, words: status),
                Field(name: "source", type: "string", isRequired: true),
            ], references: [("indicator", "indicators")]),
    ]

    /// Milestones and what is reported about them.
    static let milestones = [
        TableDescription(
            name: "milestones", key: ["id"],
            fields: [
                Field(name: "id", type: "string", isRequired: true),
                Field(name: "workstream", type: "string"),
                Field(name: "level", type: "string"),
                Field(name: "title", type: "string", isRequired: true),
                Field(name: "baseline_start", type: "date"),
                Field(name: "baseline_finish", type: "date"),
                Field(name: "weight", type: "number"),
                Field(name: "owner", type: "string"),
                Field(name: "depends_on", type: "string"),
            ], references: [("workstream", "workstreams")]),
        TableDescription(
            name: "reports", key: ["milestone", "reported", "reporter"],
            fields: [
                Field(name: "milestone", type: "string", isRequired: true),
                Field(name: "reported", type: "date", isRequired: true),
                Field(name: "reporter", type: "string", isRequired: true),
                Field(name: "state", type: "string", words: ["planned", "in_progress", "done"]),
                Field(name: "percent", type: "number"),
                Field(name: "forecast", type: "date"),
                Field(name: "finished", type: "date"),
                Field(name: "rating", type: "string", words: ["green", "amber", "red"]),
                Field(name: "evidence", type: "string", words: ["claimed", "evidenced", "verified"]),
                Field(name: "status", type: "string", words: status),
                Field(name: "source", type: "string"),
            ], references: [("milestone", "milestones")]),
    ]

    /// Units, what became of them, and their staff.
    static let units = [
        TableDescription(
            name: "units", key: ["id"],
            fields: [
                Field(name: "id", type: "string", isRequired: true),
                Field(name: "title", type: "string", isRequired: true),
                Field(name: "kind", type: "string"),
                Field(name: "bloc", type: "string", words: ["territorial"]),
                Field(name: "parent", type: "string"),
                Field(name: "founded", type: "date"),
                Field(name: "dissolved", type: "date"),
                Field(name: "population", type: "integer"),
                Field(name: "area_km2", type: "number"),
            ], references: [("parent", "units")]),
        TableDescription(
            name: "successions", key: ["predecessor", "successor"],
            fields: [
                Field(name: "predecessor", type: "string", isRequired: true),
                Field(name: "successor", type: "string", isRequired: true),
                Field(name: "date", type: "date"),
                Field(name: "extent", type: "string", words: ["whole"]),
            ], references: [("predecessor", "units"), ("successor", "units")]),
        TableDescription(
            name: "staffing", key: ["unit", "date", "category"],
            fields: [
                Field(name: "unit", type: "string", isRequired: true),
                Field(name: "date", type: "date", isRequired: true),
                Field(name: "category", type: "string"),
                Field(name: "quota", type: "number"),
                Field(name: "present", type: "number"),
                Field(name: "reported", type: "date"),
                Field(name: "status", type: "string", words: status),
                Field(name: "source", type: "string"),
            ], references: [("unit", "units")]),
    ]
}
