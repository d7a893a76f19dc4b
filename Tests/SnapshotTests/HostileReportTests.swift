import Canvas
import Diagnostics
import Notation
import Panels
import ReformModel
import Snapshot
import TestSupport
import Testing

@Suite("Hostile texts in reports")
struct HostileReportTests {
    private static let attack =
        "<script>alert('1')</script> a|b *c* _d_ `e` [f](g) [^9] \\ & \"h\" ~~i~~ $j$ \u{1B}[31m\u{9B}2J\u{202E}k\u{2066}\u{200B}\n## l\n- m"

    private static var sheet: ReportSheet {
        var small = SmallProgramme()
        small.workstream("w" + attack, panel: .breakthroughs)
        small.indicator("i" + attack, baseline: 1, on: "2025-01-01", workstream: "w" + attack)
        small.target("i" + attack, 10, due: "2025-12-31")
        small.observation("i" + attack, 2, on: "2025-05-01", reporter: attack)
        small.observation("i" + attack, 3, on: "2025-05-01", reporter: "other" + attack)
        small.milestone(
            "m" + attack, finish: "2025-05-20", dependsOn: ["n" + attack], workstream: "w" + attack)
        small.milestone("n" + attack, finish: "2025-06-10", workstream: "w" + attack, level: attack)
        small.report(
            "m" + attack, on: "2025-05-28", .inProgress, forecast: "2025-07-01", rating: .green,
            reporter: attack)
        small.unit("u" + attack, attack, dissolved: "2025-05-01")
        small.unit("v" + attack, attack, founded: "2025-05-01")
        small.succession("u" + attack, into: "v" + attack, on: "2025-05-01")
        small.staffing("v" + attack, on: "2025-05-02", quota: 3, present: 4)
        let context = PanelContext(
            standing: small.standing(on: "2025-06-01"), language: .english,
            findings: FindingList([
                .init(
                    severity: .error, place: .init(file: attack, line: 1, column: 1),
                    problem: .table(.missingColumn(name: attack, suggestion: nil)))
            ]))
        return ReportSheet(context, since: day("2025-04-20"))
    }

    @Test("Nothing that acts on a terminal or turns a line comes through", arguments: AnyReportForm.allCases)
    func harmless(form: AnyReportForm) throws {
        let text = try form.render(Self.sheet)
        let bad = text.unicodeScalars.filter { $0 != "\n" && !CleanText.isAllowed($0) }
        #expect(bad.isEmpty, "\(bad.map(\.value))")
        #expect(text.contains("alert("))
    }

    @Test("Markup stays text")
    func markup() throws {
        let html = try AnyReportForm.html.render(Self.sheet)
        let check = MarkupCheck(html, empty: ["meta"])
        #expect(check.faults.isEmpty, "\(check.faults)")
        #expect(check.counts["script"] == nil)
        #expect(html.contains("&lt;script&gt;alert(&#39;1&#39;)"))
    }

    @Test("Rows keep their cells, and nothing of a file begins a mark, a list, a heading or a note")
    func markdown() throws {
        let text = try AnyReportForm.markdown.render(Self.sheet)
        let tables = try ReportTables(in: text)
        #expect(tables.faults.isEmpty, "\(tables.faults)")
        for line in text.split(separator: "\n") where !line.hasPrefix("| ---") {
            #expect(!line.contains("<"), "\(line)")
            // What the report itself marks: names in bold, and notes.
            var bare = line.replacing(/\\./, with: "").replacing(/\[\^[0-9]{1,2}\]/, with: "")
            bare.replace(/\*\*[^*]+\*\*/, with: "")
            for sign in ["`", "*", "_", "[", "]", "~", "$"] { #expect(!bare.contains(sign), "\(line)") }
            if !line.hasPrefix("|") { #expect(!bare.contains("|"), "\(line)") }
        }
        #expect(text.split(separator: "\n").count { $0.hasPrefix("## ") } == 6)
        #expect(!text.contains("\n- m") && !text.contains("[^9]:"))
    }
}
