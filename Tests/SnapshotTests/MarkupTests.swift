import Notation
import Panels
import Snapshot
import TestSupport
import Testing

@Suite("HTML and SVG are well formed, and hold the words of the drawing")
struct MarkupTests {
    private static let void: Set<String> = ["meta"]

    @Test("Every tag is closed in its turn", arguments: Language.allCases, [30, 80, 200])
    func balanced(language: Language, width: Int) throws {
        for sheet in sheets(Sample.context(language)) {
            let html = MarkupCheck(try AnyForm.html.render(sheet, width: width), empty: Self.void)
            #expect(html.faults.isEmpty, "\(sheet.subject): \(html.faults)")
            let svg = MarkupCheck(try AnyForm.svg.render(sheet, width: width))
            #expect(svg.faults.isEmpty, "\(sheet.subject): \(svg.faults)")
        }
    }

    @Test("The check finds what is not")
    func check() {
        for bad in ["<p>", "<p></b>", "<p a=\"x>y</p>", "a > b", "a & b", "<p", "</p>"] {
            #expect(!MarkupCheck(bad).faults.isEmpty, "\(bad)")
        }
        #expect(MarkupCheck("<p class=\"a\">1 &lt; 2<br/></p>").faults.isEmpty)
    }

    @Test("A page says its language and title, has a heading a panel, and nothing that loads or runs")
    func page() throws {
        let text = try AnyForm.html.render(SnapshotSheet(.board, Sample.context(.vietnamese)))
        #expect(text.hasPrefix("<!DOCTYPE html>\n<html lang=\"vi\">\n<head>\n<meta charset=\"utf-8\">\n"))
        let check = MarkupCheck(text, empty: Self.void)
        #expect(check.counts["title"] == 1 && check.counts["h1"] == 1)
        #expect(check.counts["section"] == 4 && check.counts["h2"] == 4 && (check.counts["h3"] ?? 0) > 4)
        for name in ["script", "link", "img", "iframe", "object", "a"] { #expect(check.counts[name] == nil) }
        for word in ["http:", "https:", "url(", "@import", "javascript:"] { #expect(!text.contains(word)) }
        #expect(text.contains("prefers-color-scheme:dark") && text.contains("@media print"))
    }

    @Test("The wide drawing of a page has the lines of the text", arguments: Language.allCases)
    func sameLines(language: Language) throws {
        for panel in PanelID.allCases {
            let sheet = SnapshotSheet(.panel(panel), Sample.context(language))
            let text = try AnyForm.text.render(sheet).split(separator: "\n", omittingEmptySubsequences: false)
            let html = try AnyForm.html.render(sheet)
            let from = try #require(html.firstRange(of: "<div class=\"drawing wide\">\n"))
            let to = try #require(html.firstRange(of: "\n</div>\n<div class=\"drawing narrow\">"))
            let drawn = MarkupCheck(String(html[from.upperBound..<to.lowerBound])).text
                .split(separator: "\n", omittingEmptySubsequences: false)
            // In the text a column is left free on either side, and two lines of header stand above.
            let expected = text.dropFirst(2).prefix(drawn.count).map { String($0.dropFirst()) }
            #expect(drawn.map { unescaped(String($0)) } == expected, "\(panel)")
        }
    }

    @Test("A picture has a title, a description, and each run at its place of the raster")
    func picture() throws {
        let text = try AnyForm.svg.render(SnapshotSheet(.board, Sample.context(.english)), width: 120)
        let check = MarkupCheck(text)
        #expect(check.counts["title"] == 1 && check.counts["desc"] == 1)
        #expect(text.contains("viewBox=\"0 0 1232 "))
        #expect(text.contains("<desc>1 Strategic breakthroughs: 2 off track"))
        for run in text.matches(of: /<text[^>]* x="(\d+)" y="(\d+)" textLength="(\d+)"/) {
            let (x, y, length) = (Int(run.1) ?? 0, Int(run.2) ?? 0, Int(run.3) ?? 0)
            #expect((x - 16) % 10 == 0 && (y - 31) % 19 == 0 && length % 10 == 0)
            #expect(x + length <= 16 + 1200)
        }
    }

    private func unescaped(_ text: String) -> String {
        text.replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
            .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
    }
}
