public import Canvas
import Notation
import Panels

/// A sheet as a picture made of text: each run of cells that look the same stands at its own place of a fixed
/// raster, so that lines join and columns hold in whatever font it is shown.
public enum SVGSnapshot {
    /// The picture at a width, with a line break at its end.
    public static func render(
        _ sheet: SnapshotSheet, width: Int = TextSnapshot.defaultWidth, theme: Theme
    ) -> String {
        let raster = SVGRaster()
        var texts: [String] = []
        var row = 0
        var height = 0
        func add(_ runs: [StyledRun]) {
            texts += runs.flatMap { raster.elements(of: $0, row: row) }
            row += 1
            if !runs.isEmpty { height = row }
        }
        SnapshotDrawing(sheet, width: width).forEachPiece { grid in
            for y in 0..<grid.size.height { add(grid.runs(y)) }
        }
        row = height + 1
        let footer = SnapshotFooter.drawing(sheet.context, width: width)
        for y in 0..<footer.size.height { add(footer.runs(y)) }
        let size = raster.size(columns: width, rows: height)
        let head = [
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size.width) \(size.height)" \
            width="\(size.width)" height="\(size.height)" role="img" xml:lang="\(sheet.context.language.rawValue)">
            """, "<title>\(MarkupText.escaped(title(sheet)))</title>",
            "<desc>\(MarkupText.escaped(description(sheet)))</desc>", raster.styleSheet(theme),
            "<rect class=\"ground\" width=\"100%\" height=\"100%\"/>",
        ]
        return (head + texts + ["</svg>"]).joined(separator: "\n") + "\n"
    }

    private static func title(_ sheet: SnapshotSheet) -> String {
        let header = HeaderLine(sheet.context)
        return ([header.title] + header.remarks.prefix(1)).joined(separator: ", ")
    }

    /// What a picture cannot say to those who do not see it: what its parts are called and count, and its footer.
    private static func description(_ sheet: SnapshotSheet) -> String {
        let parts = sheet.sections.map { section in
            [section.label, section.summary.text].filter { !$0.isEmpty }.joined(separator: ": ")
        }
        return parts.joined(separator: "; ") + ". "
            + SnapshotFooter.sentences(sheet.context).joined(separator: " ")
    }
}
