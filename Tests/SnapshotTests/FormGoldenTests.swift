import Canvas
import Notation
import Panels
import Snapshot
import TestSupport
import Testing

@Suite("Snapshots in every form")
struct FormGoldenTests {
    @Test("Markdown", arguments: Language.allCases)
    func markdown(language: Language) {
        let sheet = SnapshotSheet(.board, Sample.context(language))
        GoldenText.expect(
            MarkdownSnapshot.render(sheet, width: 80), named: "form-markdown-\(language.rawValue)")
    }

    @Test("Markdown of the page of an item, with its chart", arguments: Language.allCases)
    func markdownItem(language: Language) {
        let sheet = SnapshotSheet(.items([.indicator("grdp-growth")]), Sample.context(language))
        GoldenText.expect(
            MarkdownSnapshot.render(sheet, width: 80), named: "form-markdown-item-\(language.rawValue)")
    }

    @Test("Escape sequences", arguments: Language.allCases)
    func ansi(language: Language) throws {
        let sheet = SnapshotSheet(.panel(.breakthroughs), Sample.context(language))
        let text = AnsiSnapshot.render(sheet, width: 80, theme: try BuiltIn.theme("ha-long-night"))
        // As a person can read it: the escape character by its picture.
        GoldenText.expect(
            text.replacing("\u{1B}", with: "\u{241B}"), named: "form-ansi-\(language.rawValue)")
    }

    @Test("HTML", arguments: Language.allCases)
    func html(language: Language) throws {
        let sheet = SnapshotSheet(.board, Sample.context(language))
        let text = HTMLSnapshot.render(
            sheet, width: 80, light: try BuiltIn.theme("ha-long-day"),
            dark: try BuiltIn.theme("ha-long-night"))
        GoldenText.expect(text, named: "form-html-\(language.rawValue)")
    }

    @Test("SVG", arguments: Language.allCases)
    func svg(language: Language) throws {
        let sheet = SnapshotSheet(.panel(.breakthroughs), Sample.context(language))
        let text = SVGSnapshot.render(sheet, width: 80, theme: try BuiltIn.theme("ha-long-night"))
        GoldenText.expect(text, named: "form-svg-\(language.rawValue)")
    }

    @Test("JSON", arguments: Language.allCases)
    func json(language: Language) {
        let sheet = SnapshotSheet(.board, Sample.context(language))
        GoldenText.expect(SnapshotJSON.render(sheet), named: "form-json-\(language.rawValue)")
    }
}
