import Assessment
import Benchmark
import Notation
import ReformModel
import SampleData

/// How long it takes to work out how a programme stood on a day: what a key for another day costs.
enum StandingBenchmarks {
    /// The built-in programme.
    static func sample() {
        measure("standing of the sample") {
            try PackageLoader.load(.builtIn(name: SampleProgramme.name, files: SampleProgramme.files()))
        }
    }

    /// A made-up programme of a thousand indicators.
    static func folder(_ observations: Int) {
        let package = MeasuredPackage(observations: observations)
        measure("standing of \(observations) observations", package.load)
    }

    /// A programme of a whole country: 10,000 milestones, 100,000 reports, 3,321 communes.
    static func manyMilestones() {
        let package = MeasuredPackage(
            observations: 10_000, milestones: 10_000, reports: 100_000, units: 3321)
        measure("standing of 100000 reports", package.load)
    }

    private static func measure(_ name: String, _ load: @escaping () throws -> LoadedPackage) {
        Benchmark(name) { benchmark, programme in
            blackHole(Standing(of: programme, on: programme.asOf ?? Day(number: 20_000)))
        } setup: {
            try load().programme
        }
    }
}
