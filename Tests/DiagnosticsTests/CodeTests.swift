import Diagnostics
import FoundationEssentials
import Testing

/// The compiler sees to it that every kind has a code; that no two kinds have the same one is seen here, in
/// the lines of the switches, for kinds with payloads cannot be listed.
@Suite("Codes of problems")
struct CodeTests {
    /// The codes that the switches give, in the order of their lines.
    private func given() throws -> [String] {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../Sources/Diagnostics/Codes").standardized
        let files = try FileManager.default.contentsOfDirectory(atPath: root.path())
            .filter { $0.hasSuffix("+Code.swift") && $0 != "Problem+Code.swift" }.sorted()
        return try files.flatMap { name -> [String] in
            let text = String(decoding: try Data(contentsOf: root.appending(path: name)), as: UTF8.self)
            return text.split(separator: "\n").compactMap { line in
                guard line.contains("case ."), let colon = line.lastIndex(of: ":") else { return nil }
                let code = line[line.index(after: colon)...].trimmingPrefix(" ")
                // A kind of kinds hands the question on.
                if code == "problem.code" { return nil }
                if line.contains(", .") { return "line of several kinds: \(line)" }
                return code.hasPrefix(".") ? String(code.dropFirst()) : "line without a code: \(line)"
            }
        }
    }

    @Test("No two kinds share a code, one line of a switch speaks of one kind, and no code is idle")
    func different() throws {
        let given = try given()
        #expect(given.count == Set(given).count)
        #expect(Set(given) == Set(ProblemCode.allCases.map { "\($0)" }))
    }

    @Test("A code is words in small letters with hyphens", arguments: ProblemCode.allCases)
    func spelling(code: ProblemCode) {
        let words = code.rawValue.split(separator: "-", omittingEmptySubsequences: false)
        #expect(words.count >= 1)
        for word in words {
            #expect(!word.isEmpty)
            #expect(word.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) })
        }
    }

    @Test("A finding and a failure tell their codes")
    func told() {
        #expect(Problem.cell(.notInteger(text: "x")).code == .notInteger)
        #expect(Problem.table(.noHeader).code == .noHeader)
        #expect(Problem.file(.missing(path: "x", suggestion: nil)).code == .fileMissing)
        #expect(Problem.descriptor(.missingProperty(name: "x")).code == .missingProperty)
        #expect(LoadFailure.noTable(path: "x", findings: []).code.rawValue == "no-table")
    }
}
