import Foundation
import TerminalSupport
import Testing

/// What `check` prints, for people and for programs, and the code it ends with.
@Suite("Check")
struct CheckTests {
    private static let units = "id,title,kind\nu,One\nu,Two,ward\n"
    private static let documents = "number,title,sorce\n1,One,x\n"

    /// The members of a report that are looked at here.
    private struct Report: Decodable {
        struct Item: Decodable, Equatable {
            let severity, file, code, message: String?
            let line, column: Int?
        }
        struct Counts: Decodable, Equatable { let errors, warnings, notes, notKept: Int }
        let format: Int
        let package: String?
        let language: String
        let counts: Counts
        let findings: [Item]
        let failure: Item?
    }

    private func report(_ run: ProgramRun) throws -> Report {
        #expect(run.text.hasSuffix("}\n"))
        #expect(run.words.isEmpty)
        return try JSONDecoder().decode(Report.self, from: run.bytes)
    }

    @Test("Text: everything in the order of file and line, then the counts")
    func text() throws {
        let folder = try ScratchFolder(["units.csv": Self.units, "documents.csv": Self.documents])
        let run = try ProgramRun(["check", folder.path, "--lang", "en"])
        #expect(run.code == 1)
        #expect(
            run.text == """
                documents.csv:1:14: note: table documents has no column "sorce", so it is not read
                1 | number,title,sorce
                  |              ^^^^^ did you mean "source"?
                units.csv:2:6: warning: the row has 2 of 3 cells; the missing ones count as empty
                2 | u,One
                  |      ^
                units.csv:3:1: error: key "u" (id) stands already on line 2, so this row is left out
                3 | u,Two,ward
                  | ^ the first row counts; change the key or delete this row

                """)
        #expect(run.words == "\(folder.url.lastPathComponent): 1 error, 1 warning, 1 note\n")
        let vietnamese = try ProgramRun(["check", folder.path, "--lang", "vi"])
        #expect(vietnamese.words == "\(folder.url.lastPathComponent): 1 lỗi, 1 cảnh báo, 1 lưu ý\n")
    }

    @Test("JSON: the same, and the same bytes whatever the locale")
    func json() throws {
        let folder = try ScratchFolder(["units.csv": Self.units, "documents.csv": Self.documents])
        let arguments = ["check", folder.path, "--lang", "en", "--format", "json"]
        let run = try ProgramRun(arguments)
        #expect(run.code == 1)
        let report = try report(run)
        #expect(report.format == 1 && report.language == "en" && report.failure == nil)
        #expect(report.package == folder.url.lastPathComponent)
        #expect(report.counts == Report.Counts(errors: 1, warnings: 1, notes: 1, notKept: 0))
        #expect(report.findings.map(\.code) == ["unknown-column", "too-few-cells", "repeated-key"])
        #expect(report.findings.map(\.file) == ["documents.csv", "units.csv", "units.csv"])
        for locale in ["vi_VN.UTF-8", "C", "tr_TR"] {
            let again = try ProgramRun(arguments, environment: ["LC_ALL": locale, "TZ": "Asia/Ho_Chi_Minh"])
            #expect(again.bytes == run.bytes)
        }
    }

    @Test("Warnings and notes end with 0, in both forms", arguments: ["text", "json"])
    func noErrors(format: String) throws {
        let folder = try ScratchFolder(["units.csv": "id,title,kind\nu,One\n", "budget.csv": "x\n"])
        let run = try ProgramRun(["check", folder.path, "--lang", "en", "--format", format])
        #expect(run.code == 0)
        #expect(run.text.contains("budget.csv") && run.text.contains("units.csv"))
    }

    @Test("Of findings that are alike some are listed, and all are counted")
    func many() throws {
        let rows = (1...1200).map { "u\($0),One\n" }.joined()
        let folder = try ScratchFolder(["units.csv": "id,title,kind\n" + rows])
        let report = try report(ProgramRun(["check", folder.path, "--format", "json", "--lang", "vi"]))
        #expect(report.counts == Report.Counts(errors: 0, warnings: 1200, notes: 0, notKept: 1100))
        #expect(report.findings.count == 100)
        let run = try ProgramRun(["check", folder.path, "--lang", "en"])
        #expect(run.code == 0)
        #expect(
            run.text.hasSuffix(
                "\nunits.csv: warning: and 1,100 more of the kind too-few-cells in column \"kind\"\n"))
    }

    @Test("A package that cannot be opened: JSON too, with the reason")
    func failure() throws {
        let folder = try ScratchFolder(["indicators.csv": "title\nA\n"])
        let run = try ProgramRun(["check", folder.path, "--format", "json", "--lang", "en"])
        #expect(run.code == 66)
        let closed = try report(run)
        #expect(closed.failure?.code == "no-table")
        #expect(closed.findings.map(\.code) == ["missing-column"])
        let nowhere = try ProgramRun(["check", folder.path + "/no", "--format", "json", "--lang", "vi"])
        #expect(nowhere.code == 66)
        #expect(try report(nowhere).failure?.code == "folder-missing")
        #expect(try report(nowhere).findings == [])
    }

    @Test("In text, what was found goes out as data and the reason as words")
    func failureText() throws {
        let folder = try ScratchFolder(["indicators.csv": "title\nA\n"])
        let run = try ProgramRun(["check", folder.path, "--lang", "en"])
        #expect(run.code == 66)
        #expect(run.text.hasPrefix("indicators.csv:1:6: error: column \"id\" is missing"))
        #expect(run.words.hasPrefix("reformboard: error: no table of"))
    }

    @Test("A form that is none is a wrong command line")
    func wrongForm() throws {
        #expect(try ProgramRun(["check", "--format", "xml"]).code == 64)
    }
}
