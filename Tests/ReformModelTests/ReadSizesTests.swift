import Diagnostics
import LoadInvariants
import Notation
import Testing

@testable import ReformModel

@Suite("How much is read at once makes no difference")
struct ReadSizesTests {
    private func outcome(_ table: RandomTable, threads: Int, sizes: ReadSizes = ReadSizes()) -> LoadOutcome {
        var options = LoadOptions(threads: threads, wantsDigest: false)
        options.sizes = sizes
        return LoadOutcome(.builtIn(name: "random", files: files(of: table)), options)
    }

    private func files(of table: RandomTable) -> [String: [UInt8]] {
        let descriptor = SmallPackage.descriptor("observations", "\"dialect\": { \(table.dialect) }")
        return ["datapackage.json": Array(descriptor.utf8), "observations.csv": table.bytes]
    }

    @Test(
        "A table in tiny pieces, on one thread and on three, is the table in one piece",
        arguments: [1, 2, 3, 7, 64])
    func pieces(size: Int) {
        for seed in 0..<60 as Range<UInt64> {
            let table = RandomTable(seed: seed)
            let whole = outcome(table, threads: 1)
            for further in [1, size, 1 << 14] {
                let sizes = ReadSizes(head: size, piece: size, further: further)
                for threads in [1, 3] {
                    let cut = outcome(table, threads: threads, sizes: sizes)
                    let difference = whole.difference(from: cut)
                    #expect(difference == nil, "seed \(seed), threads \(threads), further \(further)")
                }
            }
        }
    }

    @Test("Findings stand where they say, and nothing of the file acts on a terminal")
    func findings() {
        var count = 0
        for seed in 0..<200 as Range<UInt64> {
            let table = RandomTable(seed: seed)
            let outcome = outcome(table, threads: 1)
            count += outcome.findings.count
            #expect(PlaceFault.first(in: outcome.findings, of: files(of: table)) == nil, "seed \(seed)")
            let rendered = RenderedFindings(outcome)
            #expect(rendered.hostileScalar == nil, "seed \(seed)")
            #expect(rendered.json.allSatisfy { (try? JSONTree(Array($0.utf8), depth: 16)) != nil })
        }
        #expect(count > 200)
    }

    @Test("A first line without a header is read to its end before its delimiter is told")
    func longFirstLine() throws {
        let cell = String(repeating: "x,", count: 40)
        let table = "\"\(cell)\";\"2025-06-30\";;1;;\n\"b\";2025-06-30;;2;;\n"
        let fields = ["indicator", "date", "reporter", "value", "status", "source"]
            .map { "{ \"name\": \"\($0)\" }" }.joined(separator: ", ")
        let descriptor = SmallPackage.descriptor(
            "observations", "\"dialect\": { \"header\": false }, \"schema\": { \"fields\": [ \(fields) ] }")
        let files = ["datapackage.json": Array(descriptor.utf8), "observations.csv": Array(table.utf8)]
        for head in 1..<table.utf8.count {
            var options = LoadOptions(threads: 1)
            options.sizes.head = head
            let loaded = try PackageLoader.load(.builtIn(name: "small", files: files), options: options)
            #expect(loaded.programme.observations.map(\.value) == [1, 2], "head \(head)")
        }
    }
}
