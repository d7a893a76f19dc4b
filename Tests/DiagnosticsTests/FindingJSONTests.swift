import Diagnostics
import FoundationEssentials
import Notation
import Testing

@Suite("Findings as JSON")
struct FindingJSONTests {
    private let finding = Finding(
        severity: .error, place: Place(file: "observations.csv", line: 214, column: 25),
        problem: .cell(.notNumber(text: "12,5", decimalSign: ".", reading: "12.5")),
        excerpt: Excerpt(line: "grdp-growth,2025-06-30,\"12,5\",so-tai-chinh", length: 4))
    private let note = Finding(
        severity: .note, place: Place(file: "datapackage.json", line: 2, column: 3, pointer: "/resources/0"),
        problem: .table(.unknownTable(name: "x", suggestion: nil)),
        excerpt: Excerpt(line: "tail", length: 2, firstColumn: 601))

    private static let further = FurtherFindings(
        kind: .init(file: "observations.csv", column: "value", severity: .error, code: .notNumber), count: 3)

    @Test("The whole text: a member a line, a finding a line, absent values left out")
    func whole() {
        #expect(
            FindingJSON.render(
                package: "small", findings: [finding, note], further: [Self.further], in: .english) == #"""
                    {
                      "format": 1,
                      "package": "small",
                      "language": "en",
                      "counts": {"errors": 4, "warnings": 0, "notes": 1, "notKept": 3},
                      "findings": [
                        {"severity": "error", "code": "not-a-number", "file": "observations.csv", "line": 214, "column": 25, "length": 4, "message": "\"12,5\" is not a number with decimal sign \".\"", "remedy": "set \"decimalChar\": \",\" for the field, or write 12.5", "excerpt": "grdp-growth,2025-06-30,\"12,5\",so-tai-chinh"},
                        {"severity": "note", "code": "unknown-table", "file": "datapackage.json", "line": 2, "column": 3, "length": 2, "pointer": "/resources/0", "message": "\"x\" is not a table of ReformBoard, so it is not read", "excerpt": "tail", "excerptColumn": 601}
                      ],
                      "further": [
                        {"severity": "error", "code": "not-a-number", "file": "observations.csv", "columnName": "value", "count": 3}
                      ]
                    }

                    """#)
    }

    @Test("Nothing found")
    func nothing() {
        #expect(
            FindingJSON.render(package: "small", findings: [], further: [], in: .vietnamese) == #"""
                {
                  "format": 1,
                  "package": "small",
                  "language": "vi",
                  "counts": {"errors": 0, "warnings": 0, "notes": 0, "notKept": 0},
                  "findings": []
                }

                """#)
    }

    @Test("A failure, with its place or with what was found before it")
    func failures() {
        let syntax = LoadFailure.descriptorSyntax(
            place: Place(file: "p/datapackage.json", line: 2, column: 3),
            excerpt: Excerpt(line: "{ ]", length: 1))
        #expect(
            FindingJSON.render(syntax, in: .english).contains(
                #"""
                  "failure": {"code": "descriptor-syntax", "file": "p/datapackage.json", "line": 2, "column": 3, "length": 1, "message": "the descriptor is not valid JSON from here on", "remedy": "take out the comma just before this, or close the bracket that is open", "excerpt": "{ ]"},
                  "counts": {"errors": 0,
                """#))
        let none = FindingJSON.render(.noTable(path: "p", findings: [finding]), in: .vietnamese)
        #expect(none.contains(#""failure": {"code": "no-table", "message": "#))
        #expect(none.contains(#""counts": {"errors": 1,"#))
        #expect(none.contains(#"{"severity": "error", "code": "not-a-number""#))
    }

    @Test("What a file holds comes back from a JSON reader as harmless text, scalar for scalar")
    func untrusted() throws {
        struct Report: Decodable {
            struct Item: Decodable { let file, message, excerpt: String }
            let package: String
            let findings: [Item]
        }
        let hostile = String(
            String.UnicodeScalarView((0...0x2100).compactMap { Unicode.Scalar($0 as UInt32) }))
        let finding = Finding(
            severity: .warning, place: Place(file: hostile, line: 1, column: 2),
            problem: .cell(.notInteger(text: "\u{1B}]0;x\u{7}\\\"")),
            excerpt: Excerpt(line: hostile, length: 1))
        let text = FindingJSON.render(package: hostile, findings: [finding], further: [], in: .english)
        let report = try JSONDecoder().decode(Report.self, from: Data(text.utf8))
        let read = [report.package] + report.findings.flatMap { [$0.file, $0.message, $0.excerpt] }
        #expect(read.count == 4)
        for text in read {
            let acting = text.unicodeScalars.filter {
                $0.value < 0x20 || (0x7F..<0xA0).contains($0.value)
                    || $0.properties.generalCategory == .format
                    || [0x2028, 0x2029].contains($0.value)
            }
            #expect(acting.isEmpty)
        }
        #expect(report.findings.first?.excerpt.unicodeScalars.count == hostile.unicodeScalars.count)
        #expect(report.findings.first?.message.contains("\\\"") == true)
    }
}
