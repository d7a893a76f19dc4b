internal import FoundationEssentials

/// A made-up package: large, and with nothing wrong in it.
public struct MadePackage {
    private let plan: PackagePlan
    private let folder: String

    /// Prepares a package, whose plan must be without fault.
    ///
    /// - Parameter folder: where it is to stand. It must be empty or not be there yet.
    public init(_ plan: PackagePlan, in folder: String) {
        self.plan = plan
        self.folder = folder
    }

    /// Writes the descriptor and the tables.
    ///
    /// - Throws: what the file system says when they cannot be written.
    public func write() throws {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let history = History()
        var numbers = SeededNumbers(seed: plan.seed, topic: "indicators")
        let indicators = (0..<plan.indicators).map { MadeIndicator($0, &numbers) }
        let small = ProgrammeTables(plan: plan, folder: folder, history: history, indicators: indicators)
        try small.writeWorkstreams()
        try small.writeIndicators()
        try small.writeTargets()
        try ObservationTable(plan: plan, folder: folder, history: history, indicators: indicators).write()
        if plan.milestones > 0 {
            let tables = MilestoneTables(plan: plan, folder: folder, history: history)
            try tables.writeMilestones()
            try tables.writeReports()
        }
        if plan.units > 0 {
            let tables = UnitTables(plan: plan, folder: folder, history: history)
            try tables.writeUnits()
            try tables.writeSuccessions()
            try tables.writeStaffing()
        }
        // The descriptor last: a folder that has one is whole.
        try Data(PackageDescriptor(plan).text.utf8).write(to: URL(filePath: folder + "/datapackage.json"))
    }
}
