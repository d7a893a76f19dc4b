public import Canvas
import Notation
import Panels

/// A sheet as one file for a browser: a section a panel, drawn with characters, with nothing to load and nothing
/// that runs.
///
/// What has no room on a phone is there a second time, drawn for forty-six columns; a rule on the width of the window
/// shows one of the two. See decision 30.
public enum HTMLSnapshot {
    /// The columns of the drawing for a phone.
    static let narrowWidth = 46

    /// The file at a width. The colours are those of `light`, and of `dark` where the reader prefers that.
    public static func render(
        _ sheet: SnapshotSheet, width: Int = TextSnapshot.defaultWidth, light: Theme, dark: Theme
    ) -> String {
        let header = HeaderLine(sheet.context)
        let parts =
            [head(sheet, width, light, dark), "<body>", top(header)]
            + sheet.sections.map { section($0, sheet.context, width: width) } + [
                foot(sheet), "</body>", "</html>",
            ]
        return parts.joined(separator: "\n") + "\n"
    }

    private static func head(_ sheet: SnapshotSheet, _ width: Int, _ light: Theme, _ dark: Theme) -> String {
        let header = HeaderLine(sheet.context)
        let title = ([header.title] + header.remarks.prefix(1)).joined(separator: ", ")
        return HTMLHead(
            title: title, language: sheet.context.language, light: light, dark: dark,
            style: HTMLStyle(width: width, narrow: narrowWidth).sheet(light: light, dark: dark)
        ).text
    }

    private static func top(_ header: HeaderLine) -> String {
        let remarks = header.remarks.map { "<li>\(MarkupText.escaped($0))</li>" }.joined()
        return """
            <header>
            <h1>\(MarkupText.escaped(header.title))</h1>
            <ul>\(remarks)</ul>
            </header>
            <main>
            """
    }

    private static func foot(_ sheet: SnapshotSheet) -> String {
        let lines = SnapshotFooter.sentences(sheet.context).map { "<p>\(MarkupText.escaped($0))</p>" }
        return "</main>\n<footer>\n" + lines.joined(separator: "\n") + "\n</footer>"
    }

    private static func section(_ section: SnapshotSection, _ context: PanelContext, width: Int) -> String {
        let summary = section.summary
        let count =
            summary.text.isEmpty
            ? "" : " <span class=\"\(summary.role.className)\">\(MarkupText.escaped(summary.text))</span>"
        let narrow =
            width > narrowWidth ? [drawing(section, context, width: narrowWidth, "narrow")] : []
        let parts =
            [
                "<section class=\"\(section.kind.name)\">",
                "<h2>\(MarkupText.escaped(section.label))\(count)</h2>",
                drawing(section, context, width: max(0, width - 2), narrow.isEmpty ? "" : "wide"),
            ] + narrow + ["</section>"]
        return parts.joined(separator: "\n")
    }

    private static func drawing(
        _ section: SnapshotSection, _ context: PanelContext, width: Int, _ name: String
    ) -> String {
        let lines = section.lines(width).map { HTMLLine($0, context.glyphs, width: width).element }
        let classes = ["drawing", name].filter { !$0.isEmpty }.joined(separator: " ")
        return "<div class=\"\(classes)\">\n" + lines.joined(separator: "\n") + "\n</div>"
    }
}
