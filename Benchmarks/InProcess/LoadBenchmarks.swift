import Benchmark
import HotPaths
import ReformModel

/// How long it takes to read large packages.
enum LoadBenchmarks {
    /// A folder on the disk, which the machine has in memory after the first time.
    ///
    /// - Parameter threads: how many may read; nil for as many as there are processors.
    static func folder(_ observations: Int, threads: Int?) {
        measure("load \(observations) observations", MeasuredPackage(observations: observations), threads)
    }

    /// A country, and a tenth and a hundredth of it.
    static func country(dividedBy share: Int) {
        measure(
            "load a country" + (share == 1 ? "" : " / \(share)"), .country(dividedBy: share), nil)
    }

    private static func measure(_ subject: String, _ package: MeasuredPackage, _ threads: Int?) {
        let name = subject + (threads == 1 ? ", one thread" : "")
        Benchmark(name, configuration: .init(setup: package.write)) { _ in
            let options = LoadOptions(threads: threads, wantsDigest: false)
            blackHole(try PackageLoader.load(.folder(package.folder), options: options))
        }
    }
}
