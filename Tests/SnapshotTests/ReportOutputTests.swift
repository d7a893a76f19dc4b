import Foundation
import TerminalSupport
import Testing

@Suite("The command that writes reports")
struct ReportOutputTests {
    static let options = ["report", "--lang", "en", "--as-of", "2025-09-20"]

    @Test("A week where no day is named, Markdown where no form is")
    func usual() throws {
        let run = try ProgramRun(Self.options)
        #expect(run.code == 0 && run.words.isEmpty)
        #expect(run.text.hasPrefix("# Weekly report: "))
        #expect(run.text.contains("Period: 2025-09-13 to 2025-09-20 (7 days)."))
        let named = try ProgramRun(Self.options + ["--since", "2025-09-13", "--format", "markdown"])
        #expect(named.bytes == run.bytes)
        let longer = try ProgramRun(Self.options + ["--since", "2025-06-30"])
        #expect(longer.text.hasPrefix("# Progress report: "))
    }

    @Test("To a file, which is replaced whole", arguments: ["markdown", "html"])
    func file(form: String) throws {
        let folder = try ScratchFolder(["week": "old\n"])
        let run = try ProgramRun(Self.options + ["--format", form, "-o", "week"], in: folder.url)
        #expect(run.code == 0 && run.bytes.isEmpty && run.words.isEmpty)
        #expect(folder.text(of: "week") == (try ProgramRun(Self.options + ["--format", form])).text)
        #expect(folder.names == ["week"])
        let refused = try ProgramRun(Self.options + ["--output", "nowhere/week"], in: folder.url)
        #expect(refused.code == 73 && refused.bytes.isEmpty && refused.lines.count == 1)
    }

    @Test("A theme is for the page; two readers of one theme see the same")
    func theme() throws {
        let run = try ProgramRun(Self.options + ["--format", "html", "--theme", "lotus"])
        #expect(run.code == 0 && !run.text.contains("prefers-color-scheme"))
        let usual = try ProgramRun(Self.options + ["--format", "html"])
        #expect(usual.text.contains("prefers-color-scheme:dark"))
        #expect(try ProgramRun(Self.options + ["--format", "html", "--theme", "none-such"]).code == 66)
    }

    @Test(
        "What does not go together is a wrong command line",
        arguments: [
            ["--since", "2025-09-21"], ["--since", "monday"], ["--format", "pdf"], ["--theme", "lotus"],
            ["--width", "80"],
        ])
    func refused(options: [String]) throws {
        let run = try ProgramRun(Self.options + options)
        #expect(run.code == 64)
        #expect(run.bytes.isEmpty && !run.words.isEmpty)
    }

    @Test("A folder that is not there: one line, exit code 66")
    func missing() throws {
        let run = try ProgramRun(["report", "no-such-folder", "--lang", "en"])
        #expect(run.code == 66)
        #expect(run.bytes.isEmpty && run.lines.count == 1)
    }

    @Test("A folder without findings and one with: both are told")
    func findings() throws {
        let folder = try ScratchFolder([
            "indicators.csv": "id,title,direction\na,A,up\n",
            "observations.csv": "indicator,date,value\na,2025-09-01,12;5\na,2025-09-02,1\n",
        ])
        let run = try ProgramRun(["report", folder.url.path, "--lang", "en", "--as-of", "2025-09-20"])
        #expect(run.code == 0)
        #expect(run.text.contains("observations.csv:2:14: error: "))
        #expect(run.text.contains("see the checks."))
        #expect(try ProgramRun(Self.options).text.contains("Nothing is wrong in the files."))
    }
}
