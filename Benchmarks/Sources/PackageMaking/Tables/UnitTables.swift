/// `units.csv`, `successions.csv` and `staffing.csv`: communes that were merged on one day.
struct UnitTables {
    let plan: PackagePlan
    let folder: String
    let history: History

    /// 2025-07-01 in a history that begins on 2016-01-01.
    private static let mergerDay = 3469
    private static let communesInProvince = 98
    private static let kinds = ["commune", "commune", "ward"]

    private var provinceCount: Int {
        (plan.units + UnitTables.communesInProvince - 1) / UnitTables.communesInProvince
    }

    /// How many communes went into each new one: 2 to 4, three on the average.
    private func predecessors(of unit: Int) -> Int { 2 + unit % 3 }

    func writeUnits() throws {
        var figures = UnitFigures(SeededNumbers(seed: plan.seed, topic: "units"))
        var table = try TableWriter(
            folder + "/units.csv",
            columns: [
                "id", "title", "kind", "bloc", "parent", "founded", "dissolved", "population", "area_km2",
            ])
        for province in 0..<provinceCount {
            table.text("tinh-\(province + 1)")
            table.text("Tỉnh \(province + 1)")
            table.text("province")
            table.text("territorial")
            for _ in 0..<5 { table.empty() }
            try table.endRow()
        }
        for unit in 0..<plan.units {
            // The new commune has the people and the land of those that went into it.
            let (parts, sum) = figures.next(parts: predecessors(of: unit))
            for (part, figures) in parts.enumerated() {
                try write("xa-\(unit + 1)-\(part + 1)-2024", unit, isNew: false, figures, to: &table)
            }
            try write("xa-\(unit + 1)-2025", unit, isNew: true, sum, to: &table)
        }
        try table.finish()
    }

    private func write(
        _ id: String, _ unit: Int, isNew: Bool, _ figures: UnitFigures.Figures, to table: inout TableWriter
    ) throws {
        let merger = history.text(UnitTables.mergerDay)
        table.text(id)
        table.text("Xã số \(unit + 1)")
        table.text(UnitTables.kinds[unit % UnitTables.kinds.count])
        table.text("territorial")
        table.text("tinh-\(unit / UnitTables.communesInProvince + 1)")
        table.cell(isNew ? merger : [])
        table.cell(isNew ? [] : merger)
        table.number(figures.people)
        table.decimal(figures.hectares, decimals: 2)
        try table.endRow()
    }

    func writeSuccessions() throws {
        var table = try TableWriter(
            folder + "/successions.csv", columns: ["predecessor", "successor", "date", "extent"])
        for unit in 0..<plan.units {
            for part in 0..<predecessors(of: unit) {
                table.text("xa-\(unit + 1)-\(part + 1)-2024")
                table.text("xa-\(unit + 1)-2025")
                table.cell(history.text(UnitTables.mergerDay))
                table.text("whole")
                try table.endRow()
            }
        }
        try table.finish()
    }

    /// Quota and present of every new commune, by category, on two days.
    func writeStaffing() throws {
        var numbers = SeededNumbers(seed: plan.seed, topic: "staffing")
        var table = try TableWriter(
            folder + "/staffing.csv",
            columns: ["unit", "date", "category", "quota", "present", "reported", "status", "source"])
        for day in [UnitTables.mergerDay, History.dayCount - 1] {
            for unit in 0..<plan.units {
                for category in ["cadre", "civil_servant", "public_employee", "contract", "part_time"] {
                    let quota = numbers.next(in: 5..<80)
                    table.text("xa-\(unit + 1)-2025")
                    table.cell(history.text(day))
                    table.text(category)
                    table.number(quota)
                    table.number(max(0, quota - numbers.next(below: 8)))
                    table.empty()
                    table.text("final")
                    table.cell(numbers.pick(Offices.plainSources))
                    try table.endRow()
                }
            }
        }
        try table.finish()
    }
}
