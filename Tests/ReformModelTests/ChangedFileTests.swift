import Diagnostics
import FoundationEssentials
import Notation
import Testing

@testable import ReformModel

/// A file that somebody writes to while it is read.
@Suite("A file that changes while it is read")
struct ChangedFileTests {
    private static let rowCount = 3000
    private static let header = "indicator,date,reporter,value\n"

    /// Loads a table of many pieces, and rewrites it when the first of them was read.
    private func load(thenWrite text: String, threads: Int) throws -> LoadedPackage {
        let folder = FileManager.default.temporaryDirectory.path + "/reform-\(UUID().uuidString)"
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let file = URL(filePath: folder + "/observations.csv")
        var rows = Self.header
        for row in 0..<Self.rowCount { rows += "indicator-\(row),2025-06-30,office,\(row)\n" }
        try Data(rows.utf8).write(to: file)
        let size = rows.utf8.count
        var options = LoadOptions(
            threads: threads,
            report: { _ in
                // In place, as an editor that does not rename does it.
                guard let handle = try? Data(contentsOf: file), handle.count == size else {
                    return
                }
                try? Data(text.utf8).write(to: file, options: [])
            })
        options.sizes = ReadSizes(piece: 4096, further: 64)
        return try PackageLoader.load(.folder(folder), options: options)
    }

    @Test("Cut short: what is left is read, and the finding says so", arguments: [1, 2])
    func shrinks(threads: Int) throws {
        let loaded = try load(thenWrite: Self.header + "a,2025-06-30,office,1\n", threads: threads)
        #expect(loaded.findings.contains { $0.problem.code == .changedWhileRead && $0.severity == .warning })
        #expect(loaded.programme.observations.count < Self.rowCount)
        #expect(loaded.programme.observations.allSatisfy { $0.reporter == "office" })
    }

    @Test("Written over with something else: no harm, and the finding says so", arguments: [1, 2])
    func changes(threads: Int) throws {
        let noise = String(repeating: "\"\u{1B}[2J,\r\n", count: 20_000)
        let loaded = try load(thenWrite: noise, threads: threads)
        #expect(loaded.findings.contains { $0.problem.code == .changedWhileRead })
        for finding in loaded.findings {
            #expect(!FindingText.render(finding, in: .english).unicodeScalars.contains("\u{1B}"))
        }
    }
}
