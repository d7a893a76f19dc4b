/// The small tables that every made-up package has.
struct ProgrammeTables {
    let plan: PackagePlan
    let folder: String
    let history: History
    let indicators: [MadeIndicator]

    /// The workstreams of a made-up programme.
    static let workstreams = [
        ("the-che", "breakthroughs", "Thể chế", "Institutions"),
        ("nhan-luc", "breakthroughs", "Nguồn nhân lực", "Human resources"),
        ("ha-tang", "breakthroughs", "Kết cấu hạ tầng", "Infrastructure"),
        ("sap-xep", "restructuring", "Sắp xếp bộ máy", "Restructuring"),
        ("dai-hoi", "congress", "Đại hội các cấp", "Congresses at all levels"),
    ]

    func writeWorkstreams() throws {
        var table = try TableWriter(
            folder + "/workstreams.csv", columns: ["id", "panel", "title", "title@en", "order"])
        for (number, stream) in ProgrammeTables.workstreams.enumerated() {
            table.text(stream.0)
            table.text(stream.1)
            table.text(stream.2)
            table.text(stream.3)
            table.number(number + 1)
            try table.endRow()
        }
        try table.finish()
    }

    func writeIndicators() throws {
        var table = try TableWriter(
            folder + "/indicators.csv",
            columns: [
                "id", "workstream", "title", "title@en", "unit", "direction", "baseline", "baseline_date",
                "decimals",
            ])
        for (number, indicator) in indicators.enumerated() {
            let measure = Offices.measures[number % Offices.measures.count]
            table.cell(indicator.id)
            table.text(ProgrammeTables.workstreams[number % ProgrammeTables.workstreams.count].0)
            table.text("\(measure.0), đợt \(number + 1)")
            table.text("\(measure.1), round \(number + 1)")
            table.text(number % 3 == 0 ? "%" : "tỷ đồng")
            table.text(indicator.isIncrease ? "increase" : "decrease")
            table.decimal(indicator.baseline, decimals: indicator.decimals)
            table.cell(history.text(-1))
            table.number(indicator.decimals)
            try table.endRow()
        }
        try table.finish()
    }

    /// A target for the end of the history, and for every fourth indicator its revision.
    func writeTargets() throws {
        var table = try TableWriter(
            folder + "/targets.csv", columns: ["indicator", "due", "decided", "value", "status"])
        for (number, indicator) in indicators.enumerated() {
            for revision in 0...(number % 4 == 0 ? 1 : 0) {
                table.cell(indicator.id)
                table.cell(history.text(History.dayCount - 1))
                table.cell(history.text(revision * History.dayCount / 2))
                table.decimal(indicator.target + revision * indicator.span / 10, decimals: indicator.decimals)
                table.text(number % 5 == 0 ? "estimate" : "final")
                try table.endRow()
            }
        }
        try table.finish()
    }
}
