/// `observations.csv`: as an office keeps it, each row set under those that were reported before.
struct ObservationTable {
    let plan: PackagePlan
    let folder: String
    let history: History
    let indicators: [MadeIndicator]

    func write() throws {
        var table = try TableWriter(
            folder + "/observations.csv",
            columns: ["indicator", "date", "reporter", "value", "reported", "status", "source"])
        var order = ReportingOrder(
            rows: plan.observations, subjects: indicators.count,
            numbers: SeededNumbers(seed: plan.seed, topic: "order of observations"))
        var numbers = SeededNumbers(seed: plan.seed, topic: "observations")
        while let entry = order.next() {
            let indicator = indicators[entry.subject]
            // One delay for a reporter and an indicator: no two rows of theirs are about one day.
            let date = entry.day - indicator.delays[entry.reporter]
            table.cell(indicator.id)
            table.cell(history.text(date))
            table.cell(Offices.reporters[entry.reporter])
            table.decimal(indicator.value(on: date, &numbers), decimals: indicator.decimals)
            table.cell(history.text(entry.day))
            table.cell(ObservationTable.status(numbers.next(below: 100)))
            table.cell(
                numbers.next(below: 10) == 0
                    ? numbers.pick(Offices.quotedSources) : numbers.pick(Offices.plainSources))
            try table.endRow()
        }
        try table.finish()
    }

    /// Of a hundred figures, 84 are final.
    private static func status(_ number: Int) -> [UInt8] {
        number < 84 ? final : number < 97 ? estimate : illustrative
    }

    private static let final = Array("final".utf8)
    private static let estimate = Array("estimate".utf8)
    private static let illustrative = Array("illustrative".utf8)
}
