import Benchmark
import HotPaths

/// How long each hot path takes.
enum HotPathBenchmarks {
    static func all() {
        for path in HotPath.all { measure(path) }
    }

    /// What is next to nothing is timed a thousand times at once.
    private static func measure(_ path: HotPath) {
        let isTiny = path.times >= 100
        Benchmark(path.name, configuration: .init(scalingFactor: isTiny ? .kilo : .one)) { benchmark, step in
            for _ in benchmark.scaledIterations { step() }
        } setup: {
            try path.ready()
        }
    }
}
