public import Canvas
import Notation
import Panels

/// A sheet as a picture made of text.
public enum SVGSnapshot {
    /// The picture at a width, with a line break at its end.
    public static func render(
        _ sheet: SnapshotSheet, width: Int = TextSnapshot.defaultWidth, theme: Theme
    ) -> String {
        var picture = SVGPicture(columns: width)
        SnapshotDrawing(sheet, width: width).forEachPiece { picture.add($0) }
        picture.leaveOneRow()
        picture.add(SnapshotFooter.drawing(sheet.context, width: width))
        return picture.text(
            title: title(sheet), description: description(sheet), language: sheet.context.language,
            theme: theme)
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
