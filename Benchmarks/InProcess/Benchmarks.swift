import Benchmark
import ReformModel

/// Everything that is measured inside one process, without its start and end.
let benchmarks: @Sendable () -> Void = {
    Benchmark.defaultConfiguration = .init(
        metrics: [.wallClock, .peakMemoryResident], warmupIterations: 1,
        maxDuration: .seconds(5), maxIterations: 1000)

    HotPathBenchmarks.all()
    for observations in [10_000, 100_000, 1_000_000] {
        LoadBenchmarks.folder(observations, threads: 1)
        LoadBenchmarks.folder(observations, threads: nil)
    }
    for share in [100, 10, 1] {
        LoadBenchmarks.country(dividedBy: share)
        StandingBenchmarks.country(dividedBy: share)
    }
}
