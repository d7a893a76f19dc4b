import ReformModel
import SampleData

extension HotPath {
    /// Reading packages, on one thread: so many may share a table that their number would be counted.
    static let reading = [
        HotPath("the sample read") {
            let files = PackageFiles.builtIn(name: SampleProgramme.name, files: SampleProgramme.files())
            let options = LoadOptions(threads: 1, wantsDigest: false)
            return { keep(try? PackageLoader.load(files, options: options)) }
        },
        HotPath("10,000 observations read") {
            let package = MeasuredPackage(observations: 10_000)
            try package.write()
            let options = LoadOptions(threads: 1, wantsDigest: false)
            return { keep(try? PackageLoader.load(.folder(package.folder), options: options)) }
        },
    ]
}
