import Assessment
import Benchmark
import HotPaths
import Notation
import ReformModel

/// How long it takes to work out how a large programme stood on a day: what a key for another day costs.
enum StandingBenchmarks {
    /// A country, and parts of it. The first standing after a load also makes the index of the observations; that
    /// is part of the warm-up here.
    static func country(dividedBy share: Int) {
        let package = MeasuredPackage.country(dividedBy: share)
        Benchmark("standing of a country" + (share == 1 ? "" : " / \(share)")) { benchmark, programme in
            blackHole(Standing(of: programme, on: programme.asOf ?? Day(number: 20_000)))
        } setup: {
            try package.load().programme
        }
    }
}
