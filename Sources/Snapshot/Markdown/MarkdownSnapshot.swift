import Canvas
import Panels

/// A sheet as Markdown in the flavour of GitHub: the figures of panels as tables, charts as they are drawn.
public enum MarkdownSnapshot {
    /// The widest drawing: wider ones put charts beside one another, under headings that are drawn with them.
    private static let widest = 90

    /// The text. The width is that of charts; a table is as wide as its words.
    public static func render(_ sheet: SnapshotSheet, width: Int = TextSnapshot.defaultWidth) -> String {
        let header = HeaderLine(sheet.context)
        let separator = " \(sheet.context.glyphs.separator) "
        var blocks = [
            "# " + MarkdownText.escaped(header.title),
            MarkdownText.paragraph(header.remarks.joined(separator: separator)),
        ]
        for section in sheet.sections { blocks += self.blocks(of: section, sheet, width: min(width, widest)) }
        blocks.append("---")
        blocks += SnapshotFooter.sentences(sheet.context).map(MarkdownText.paragraph)
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private static func blocks(of section: SnapshotSection, _ sheet: SnapshotSheet, width: Int) -> [String] {
        var writer = MarkdownWriter(sheet.context.glyphs, width: width)
        writer.write(section.lines(width))
        let summary = section.summary.text
        return ["## " + MarkdownText.escaped(section.label)]
            + (summary.isEmpty ? [] : [MarkdownText.paragraph(summary)]) + writer.blocks
    }
}
