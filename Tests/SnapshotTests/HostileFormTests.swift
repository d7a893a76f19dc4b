import Canvas
import Foundation
import Notation
import Panels
import ReformModel
import Snapshot
import TestSupport
import Testing

@Suite("Hostile texts in every form")
struct HostileFormTests {
    private static let attack =
        "<script>alert('1')</script> a|b *c* _d_ `e` [f](g) \\ & \"h\" ~~i~~ $j$ \u{1B}[31m\u{9B}2J\u{202E}k\u{2066}\u{200B}\n## l"

    private static var context: PanelContext {
        var small = SmallProgramme()
        small.workstream("w" + attack, panel: .breakthroughs)
        small.indicator("i" + attack, baseline: 1, on: "2025-01-01", workstream: "w" + attack)
        small.target("i" + attack, 10, due: "2025-12-31")
        small.observation("i" + attack, 2, on: "2025-05-01", reporter: attack)
        small.milestone("m" + attack, finish: "2025-05-20", workstream: "w" + attack)
        small.unit("u" + attack)
        small.document("d" + attack, issued: "2025-01-02")
        return PanelContext(standing: small.standing(on: "2025-06-01"), language: .english)
    }

    @Test("Nothing that acts on a terminal or turns a line comes through", arguments: AnyForm.allCases)
    func harmless(form: AnyForm) throws {
        for sheet in sheets(Self.context) {
            var text = try form.render(sheet, width: 200)
            if form == .ansi { text = text.replacing(/\u{1B}\[[0-9;]*m/, with: "") }
            let bad = text.unicodeScalars.filter { $0 != "\n" && !CleanText.isAllowed($0) }
            #expect(bad.isEmpty, "\(sheet.subject): \(bad.map(\.value))")
            // Not every page has a text of the files.
            #expect(sheet.subject != .board || text.contains("alert("))
        }
    }

    @Test("Markup stays text")
    func markup() throws {
        for sheet in sheets(Self.context) {
            let html = try AnyForm.html.render(sheet, width: 200)
            let check = MarkupCheck(html, empty: ["meta"])
            #expect(check.faults.isEmpty, "\(check.faults)")
            #expect(check.counts["script"] == nil)
            #expect(sheet.subject != .board || html.contains("&lt;script&gt;alert(&#39;1&#39;)"))
            let svg = MarkupCheck(try AnyForm.svg.render(sheet, width: 200))
            #expect(svg.faults.isEmpty && svg.counts["script"] == nil, "\(svg.faults)")
        }
    }

    @Test("A row of a table keeps its cells, and nothing begins a mark")
    func markdown() throws {
        for sheet in sheets(Self.context) {
            let text = try AnyForm.markdown.render(sheet)
            var columns: Int?
            var isFenced = false
            for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
                if line.hasPrefix("```") { isFenced.toggle() }
                guard !isFenced, !line.hasPrefix("```") else { continue }
                #expect(!line.contains("<"), "\(line)")
                let bare = line.replacing(/\\./, with: "")
                for sign in ["`", "*", "_", "[", "]", "~", "$"] { #expect(!bare.contains(sign), "\(line)") }
                guard line.hasPrefix("|") else {
                    columns = nil
                    #expect(!bare.contains("|"), "\(line)")
                    continue
                }
                let cells = bare.count { $0 == "|" }
                if let columns { #expect(cells == columns, "\(line)") }
                columns = cells
            }
            #expect(!isFenced)
            #expect(text.split(separator: "\n").count { $0.hasPrefix("## ") } == sheet.partCount)
        }
    }

    @Test(
        "What begins a list or a heading does not begin one in a paragraph, and no fence is ended from within"
    )
    func blocks() throws {
        var small = SmallProgramme()
        for (number, title) in ["- a", "+ b", "1. c", "12) d", "# e", "=== f", "> g"].enumerated() {
            small.document("d\(number)", issued: "2025-01-02", replaces: [title])
        }
        let context = PanelContext(standing: small.standing(on: "2025-06-01"), language: .english)
        let documents = (0..<7).map { ItemID.document("d\($0)") }
        let text = MarkdownSnapshot.render(SnapshotSheet(.items(documents), context))
        for line in text.split(separator: "\n") {
            #expect(line.firstMatch(of: /^([-+] |\d+[.)]|#{1,3}[^#\ ]|=|>)/) == nil, "\(line)")
        }
    }

    @Test("JSON gives the cleaned texts again")
    func json() throws {
        let text = try AnyForm.json.render(SnapshotSheet(.board, Self.context))
        let object = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        let parts = try #require(object["parts"] as? [[String: Any]])
        let rows = try #require(parts.first?["rows"] as? [[String: Any]])
        let items = rows.compactMap { $0["item"] as? [String: Any] }
        #expect(items.first?["id"] as? String == CleanText.line("i" + Self.attack))
        #expect(items.first?["title"] as? String == CleanText.line("i" + Self.attack))
    }
}

extension SnapshotSheet {
    /// How many titles stand below the header.
    fileprivate var partCount: Int {
        let changes = difference == nil ? 0 : 1
        switch subject {
        case .board: return 4 + changes
        case .panel, .page(.legalBasis), .page(.findings): return 1 + changes
        case .page(.changes): return 1
        case .items(let items): return items.count + changes
        }
    }
}
