internal import Fuzzing
internal import LoadInvariants

@testable internal import ReformModel

/// Tries the reader of delimited text: any dialect, any table, any bytes. However the file is cut into
/// pieces, and whoever reads them, the programme and the findings are the same.
@main
enum CSVTarget {
    static func main() { Fuzzer.run(attempt) }

    private static func attempt(_ bytes: [UInt8]) {
        let table = FuzzedTable(bytes)
        var options = LoadOptions(threads: 1, wantsDigest: false)
        let whole = LoadOutcome(.builtIn(name: "fuzz", files: table.files), options)
        LoadVerdict.judge(whole, table.files)
        options.sizes = table.sizes
        for threads in [1, 3] {
            options.threads = threads
            let cut = LoadOutcome(.builtIn(name: "fuzz", files: table.files), options)
            if let difference = whole.difference(from: cut) {
                fatalError("\(table.sizes) on \(threads) threads: \(difference)")
            }
        }
    }
}
