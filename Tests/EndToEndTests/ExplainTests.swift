import Foundation
import TerminalSupport
import Testing

/// What `explain` prints, for people and for programs, and the code it ends with.
@Suite("Explain")
struct ExplainTests {
    private struct Report: Decodable {
        struct Subject: Decodable { let kind, id, title: String; let figures: [Figure]? }
        struct Figure: Decodable { let topic, method: String; let inputs, results: [Value] }
        struct Value: Decodable { let meaning: String; let rows: [Row]?; let furtherRows: Int? }
        struct Row: Decodable, Equatable { let file: String; let line: Int }
        let format: String
        let version: Int
        let asOf: String
        let subjects: [Subject]
    }

    private func report(_ arguments: [String]) throws -> Report {
        let run = try ProgramRun(["explain"] + arguments + ["--format", "json"])
        #expect(run.code == 0 && run.words.isEmpty)
        return try JSONDecoder().decode(Report.self, from: run.bytes)
    }

    @Test("Text: the figures with their rows, in both languages")
    func text() throws {
        let run = try ProgramRun(["explain", "grdp-growth", "--as-of", "2025-09-20", "--lang", "en"])
        #expect(run.code == 0 && run.words.isEmpty)
        #expect(run.text.hasPrefix("Indicator: GRDP growth · grdp-growth\n"))
        #expect(run.text.contains(" v  latest          11.03   2025-06-30   observations.csv:16\n"))
        let vietnamese = try ProgramRun(["explain", "grdp-growth", "--as-of", "2025-09-20", "--lang", "vi"])
        #expect(vietnamese.text.contains("Nhịp cần từ nay\n"))
    }

    @Test("JSON: the same bytes whatever the locale and time zone")
    func json() throws {
        let report = try report(["successions", "--as-of", "2025-09-20", "--lang", "en"])
        #expect(report.format == "reformboard-explanation" && report.version == 1)
        #expect(report.asOf == "2025-09-20")
        let links = report.subjects.first?.figures?.first?.inputs.first { $0.meaning == "link-count" }
        #expect(links?.rows?.first == Report.Row(file: "successions.csv", line: 2))
        #expect(links?.furtherRows == 179)
        let arguments = ["explain", "staffing", "--lang", "vi", "--format", "json"]
        let bytes = try ProgramRun(arguments).bytes
        for locale in ["vi_VN.UTF-8", "C", "tr_TR"] {
            let again = try ProgramRun(arguments, environment: ["LC_ALL": locale, "TZ": "Asia/Ho_Chi_Minh"])
            #expect(again.bytes == bytes)
        }
    }

    @Test("An id of two kinds: both, headed by their kind")
    func twoKinds() throws {
        let report = try report(["units"])
        #expect(report.subjects.map(\.kind) == ["programme", "workstream"])
        let run = try ProgramRun(["explain", "units", "--lang", "en"])
        #expect(run.text.contains("Whole programme: ") && run.text.contains("Workstream: "))
    }

    @Test("Without an id, or with --list: what can be asked, of a folder too")
    func list() throws {
        let list = try ProgramRun(["explain", "--lang", "en"])
        #expect(list.code == 0 && list.text.contains("grdp-growth · GRDP growth"))
        #expect(try ProgramRun(["explain", "--list", "--lang", "en"]).bytes == list.bytes)
        let folder = try ScratchFolder(["units.csv": "id,title,kind\nu,One,ward\n"])
        let units = try report(["--list", folder.path])
        #expect(units.subjects.contains { $0.id == "u" && $0.kind == "unit" && $0.figures == nil })
        #expect(try ProgramRun(["explain", "--list", "u", folder.path]).code == 64)
    }

    @Test("An id that nothing has: what was probably meant, and the code of a wrong command line")
    func unknown() throws {
        let near = try ProgramRun(["explain", "grdp-grwth", "--lang", "en"])
        #expect(near.code == 64 && near.text.isEmpty)
        #expect(
            near.words == "reformboard: nothing has the id \"grdp-grwth\"; did you mean \"grdp-growth\"?\n")
        let far = try ProgramRun(["explain", "zzzzzz", "--lang", "vi"])
        #expect(far.code == 64)
        #expect(
            far.words
                == "reformboard: không có mục nào mang mã \"zzzzzz\"; xem các mã bằng reformboard explain --list\n"
        )
        #expect(try ProgramRun(["explain", "\u{1B}[2Jx", "--lang", "en"]).words.contains("\u{1B}") == false)
    }

    @Test("A folder that cannot be read, a width that is none")
    func refused() throws {
        let run = try ProgramRun(["explain", "units", "/no/such/folder", "--lang", "en"])
        #expect(run.code == 66 && run.text.isEmpty && run.lines.count == 1)
        #expect(try ProgramRun(["explain", "units", "--width", "5"]).code == 64)
    }
}
