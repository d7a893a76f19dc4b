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

    /// A country, and a tenth and a hundredth of it. The first standing after a load also makes the index of the
    /// observations; that is part of the warm-up here.
    static func country(dividedBy share: Int) {
        let package = MeasuredPackage.country(dividedBy: share)
        measure("standing of a country" + (share == 1 ? "" : " / \(share)"), package.load)
    }

    private static func measure(_ name: String, _ load: @escaping () throws -> LoadedPackage) {
        Benchmark(name) { benchmark, programme in
            blackHole(Standing(of: programme, on: programme.asOf ?? Day(number: 20_000)))
        } setup: {
            try load().programme
        }
    }
}
