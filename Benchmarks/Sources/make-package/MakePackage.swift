import ArgumentParser
import FoundationEssentials
import PackageMaking

/// `make-package FOLDER`: writes a made-up package to measure with.
@main
struct MakePackage: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "make-package",
        abstract: "Write a made-up package of any size, with nothing wrong in it.",
        discussion: "The same options give the same bytes, on every machine.")

    @Argument(help: "Where to write it; an empty folder, or one that is not there yet.")
    var folder: String

    @Option(help: "Rows of observations.csv, about 60 bytes each.")
    var observations = 1_000_000

    @Option(help: "Rows of indicators.csv.")
    var indicators = 1000

    @Option(help: "Rows of milestones.csv.")
    var milestones = 0

    @Option(help: "Rows of reports.csv, about the milestones.")
    var reports = 0

    @Option(help: "Communes after the merger; predecessors, successions and staffing come along.")
    var units = 0

    @Option(help: "What the numbers begin with.")
    var seed: UInt64 = 1

    mutating func validate() throws {
        if let fault = plan.fault { throw ValidationError(fault) }
        let files = try? FileManager.default.contentsOfDirectory(atPath: folder)
        if let files, !files.isEmpty { throw ValidationError("\(folder) is not empty") }
    }

    mutating func run() throws { try MadePackage(plan, in: folder).write() }

    private var plan: PackagePlan {
        PackagePlan(
            observations: observations, indicators: indicators, milestones: milestones, reports: reports,
            units: units, seed: seed)
    }
}
