import Assessment
import Canvas
import Foundation
import Notation
import Panels
import ReformModel
import Snapshot
import TestSupport
import Testing

/// A form of a report, as tests make them one like another.
enum AnyReportForm: String, CaseIterable {
    case markdown, html

    func render(_ sheet: ReportSheet) throws -> String {
        switch self {
        case .markdown: MarkdownReport.render(sheet)
        case .html:
            HTMLReport.render(
                sheet, light: try BuiltIn.theme("ha-long-day"), dark: try BuiltIn.theme("ha-long-night"))
        }
    }
}

extension ReportSheet {
    /// A report from a day on, up to that of a context.
    init(_ context: PanelContext, since day: Day) {
        let earlier = Standing(of: context.standing.programme, on: day)
        self.init(context, since: Difference(from: earlier, to: context.standing))
    }
}

@Suite("Reports")
struct ReportTests {
    @Test("Of the week of the sample", arguments: Language.allCases, AnyReportForm.allCases)
    func week(language: Language, form: AnyReportForm) throws {
        let sheet = ReportSheet(Sample.context(language), since: Sample.day - ReportSheet.usualDays)
        GoldenText.expect(
            try form.render(sheet), named: "report-week-\(form.rawValue)-\(language.rawValue)")
    }

    @Test("Of a month that recovers, is done, and has sources that differ", arguments: Language.allCases)
    func autumn(language: Language) throws {
        let sheet = ReportSheet(Sample.context(on: day("2025-12-20"), language), since: day("2025-09-20"))
        GoldenText.expect(
            try AnyReportForm.markdown.render(sheet), named: "report-autumn-markdown-\(language.rawValue)")
    }

    @Test("Of a package without a row", arguments: Language.allCases)
    func empty(language: Language) throws {
        let context = PanelContext(
            standing: SmallProgramme().standing(on: "2025-06-01"), language: language)
        let sheet = ReportSheet(context, since: day("2025-05-25"))
        GoldenText.expect(
            try AnyReportForm.markdown.render(sheet), named: "report-empty-markdown-\(language.rawValue)")
        let check = MarkupCheck(try AnyReportForm.html.render(sheet), empty: ["meta"])
        #expect(check.faults.isEmpty, "\(check.faults)")
    }

    @Test("Where nothing changed, that is all that is said of changes", arguments: Language.allCases)
    func unchanged(language: Language) throws {
        let sheet = ReportSheet(Sample.context(language), since: Sample.day)
        let text = try AnyReportForm.markdown.render(sheet)
        let parts = text.split(separator: "\n## ")
        let changes = try #require(parts.first { $0.hasPrefix("2.") })
        let sentence = language == .vietnamese ? "Không có gì thay đổi." : "Nothing changed."
        #expect(changes.split(separator: "\n").dropFirst().joined() == sentence)
    }

    @Test("Every row has as many cells as the head of its table", arguments: Language.allCases)
    func cells(language: Language) throws {
        for text in ["2025-04-01", "2025-07-01", "2025-09-20", "2025-12-20", "2026-03-20"] {
            let sheet = ReportSheet(Sample.context(on: day(text), language), since: day(text) - 30)
            let tables = try ReportTables(in: AnyReportForm.markdown.render(sheet))
            #expect(tables.faults.isEmpty, "\(text): \(tables.faults)")
            #expect(tables.rowCount > 40)
        }
    }

    @Test("Sources are numbered in the order in which the text comes to them, and each is there")
    func notes() throws {
        let sheet = ReportSheet(Sample.context(.english), since: Sample.day - 7)
        let text = try AnyReportForm.markdown.render(sheet)
        let (body, list) = try #require(
            text.firstRange(of: "\n[^1]: ").map { (text[..<$0.lowerBound], text[$0.lowerBound...]) })
        let used = body.matches(of: /\[\^(\d+)\]/).compactMap { Int($0.output.1) }
        var firsts: [Int] = []
        for number in used where !firsts.contains(number) { firsts.append(number) }
        #expect(firsts == Array(1...firsts.count))
        let given = list.matches(of: /\n\[\^(\d+)\]:/).compactMap { Int($0.output.1) }
        #expect(given == firsts)
        let html = try AnyReportForm.html.render(sheet)
        for number in firsts {
            #expect(html.contains("<li id=\"note-\(number)\">") && html.contains("href=\"#note-\(number)\""))
        }
    }

    @Test("The worst disagreement comes first, then what the list of attention has")
    func order() throws {
        var small = SmallProgramme()
        for (id, finish) in [
            ("late", "2025-03-01"), ("claimed-amber", "2025-04-01"), ("claimed-green", "2025-05-20"),
        ] {
            small.milestone(id, finish: finish)
        }
        small.milestone("fine", finish: "2025-08-01")
        small.report("late", on: "2025-05-25", .inProgress, rating: .red)
        small.report("claimed-amber", on: "2025-05-25", .inProgress, rating: .amber)
        small.report("claimed-green", on: "2025-05-25", .inProgress, rating: .green)
        small.report("fine", on: "2025-05-25", .inProgress, forecast: "2025-08-01", rating: .green)
        let context = PanelContext(standing: small.standing(on: "2025-06-01"), language: .english)
        let text = try AnyReportForm.markdown.render(ReportSheet(context, since: day("2025-05-25")))
        let headings = text.split(separator: "\n").filter { $0.firstMatch(of: /^### \d/) != nil }
        #expect(
            headings == [
                "### 1. claimed-green: ▼ 12 days overdue", "### 2. claimed-amber: ▼ 61 days overdue",
                "### 3. late: ▼ 92 days overdue",
            ])
        #expect(text.contains("Of 4 ratings by owners, 2 are better than what the data gives."))
    }

    @Test("In ASCII no mark of the program is drawn with anything else")
    func ascii() throws {
        let sheet = ReportSheet(
            Sample.context(.english, glyphs: .ascii), since: Sample.day - ReportSheet.usualDays)
        // The notes hold titles of documents as they are written.
        let text = try AnyReportForm.markdown.render(sheet).split(separator: "\n[^1]:").first ?? ""
        for sign in ["▲", "▼", "•", "✓", "→", "⚑", "≠"] { #expect(!text.contains(sign), "\(sign)") }
    }
}

/// The tables of a Markdown text: whether each row has as many cells as the head.
struct ReportTables {
    private(set) var faults: [String] = []
    private(set) var rowCount = 0

    init(in text: String) throws {
        var columns: Int?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            guard line.hasPrefix("|") else {
                columns = nil
                continue
            }
            let count = line.replacing(/\\./, with: "").count { $0 == "|" } - 1
            if let columns, columns != count { faults.append(String(line)) }
            if !line.hasSuffix(" |") { faults.append(String(line)) }
            columns = columns ?? count
            rowCount += 1
        }
    }
}
