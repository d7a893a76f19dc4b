import Benchmark
import ReformModel
import SampleData

/// How long it takes to read a package.
enum LoadBenchmarks {
    /// The built-in programme: what a reader waits for who names no folder.
    static func sample() {
        Benchmark("load the sample") { benchmark in
            let files = SampleProgramme.files()
            benchmark.startMeasurement()
            blackHole(try PackageLoader.load(.builtIn(name: SampleProgramme.name, files: files)))
            benchmark.stopMeasurement()
        }
    }

    /// A folder on the disk, which the machine has in memory after the first time.
    ///
    /// - Parameter threads: how many may read; nil for as many as there are processors.
    static func folder(_ observations: Int, threads: Int?) {
        let name = "load \(observations) observations" + (threads == 1 ? ", one thread" : "")
        let package = MeasuredPackage(observations: observations)
        Benchmark(name, configuration: .init(setup: package.write)) { _ in
            let options = LoadOptions(threads: threads, wantsDigest: false)
            blackHole(try PackageLoader.load(.folder(package.folder), options: options))
        }
    }
}
