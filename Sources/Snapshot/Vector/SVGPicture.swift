public import Canvas
public import Notation

/// Drawings below one another as a picture made of text: each run of cells that look the same stands at its own place of a
/// fixed raster, so that lines join and columns hold in whatever font it is shown.
public struct SVGPicture: Sendable {
    private let columns: Int
    private let raster = SVGRaster()
    private var texts: [String] = []
    private var rows = 0
    /// The rows down to the last one that says something.
    private var height = 0

    /// An empty picture of so many columns.
    public init(columns: Int) { self.columns = columns }

    /// Adds a drawing below what is there.
    public mutating func add(_ grid: Grid) {
        for y in 0..<grid.size.height {
            let runs = grid.runs(y)
            texts += runs.flatMap { raster.elements(of: $0, row: rows) }
            rows += 1
            if !runs.isEmpty { height = rows }
        }
    }

    /// Goes on one empty row below what says something.
    mutating func leaveOneRow() { rows = height + 1 }

    /// The picture, with a line break at its end.
    ///
    /// - Parameter description: what it cannot say to those who do not see it.
    public func text(title: String, description: String, language: Language, theme: Theme) -> String {
        let size = raster.size(columns: columns, rows: height)
        let head = [
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size.width) \(size.height)" \
            width="\(size.width)" height="\(size.height)" role="img" xml:lang="\(language.rawValue)">
            """, "<title>\(MarkupText.escaped(title))</title>",
            "<desc>\(MarkupText.escaped(description))</desc>", raster.styleSheet(theme),
            "<rect class=\"ground\" width=\"100%\" height=\"100%\"/>",
        ]
        return (head + texts + ["</svg>"]).joined(separator: "\n") + "\n"
    }
}
