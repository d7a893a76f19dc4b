public import Canvas

/// The curves of a table as a picture, written as the program writes its own.
public struct GrowthPicture {
    private let table: GrowthTable

    /// Makes the picture of a table.
    public init(_ table: GrowthTable) { self.table = table }

    /// The picture, with a line break at its end.
    public func svg(theme: Theme) -> String {
        let (grid, raster) = (GrowthSheet(table).drawing(), SVGRaster())
        let size = raster.size(columns: grid.size.width, rows: grid.size.height)
        let head = [
            """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 \(size.width) \(size.height)" \
            width="\(size.width)" height="\(size.height)" role="img" xml:lang="en">
            """, "<title>How the cost grows with the data</title>",
            "<desc>\(MarkupText.escaped(description))</desc>", raster.styleSheet(theme),
            "<rect class=\"ground\" width=\"100%\" height=\"100%\"/>",
        ]
        let rows = (0..<grid.size.height).flatMap { row in
            grid.runs(row).flatMap { raster.elements(of: $0, row: row) }
        }
        return (head + rows + ["</svg>"]).joined(separator: "\n") + "\n"
    }

    /// What the picture cannot say to those who do not see it: from where to where each curve goes.
    private var description: String {
        table.curves.compactMap { curve in
            guard let first = curve.points.first, let last = curve.points.last else { return nil }
            let times = [first, last].map { "\(($0.cpu * 1000).rounded()) ms for \(Int($0.size))" }
            return "\(curve.program) of \(curve.of): " + times.joined(separator: ", ")
        }.joined(separator: "; ") + "."
    }
}
