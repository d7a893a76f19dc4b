public import Canvas
import Notation
import Snapshot

/// The curves of a table as a picture, written as the program writes its own.
public struct GrowthPicture {
    private let table: GrowthTable

    /// Makes the picture of a table.
    public init(_ table: GrowthTable) { self.table = table }

    /// The picture, with a line break at its end.
    public func svg(theme: Theme) -> String {
        let grid = GrowthSheet(table).drawing()
        var picture = SVGPicture(columns: grid.size.width)
        picture.add(grid)
        return picture.text(
            title: "How the cost grows with the data", description: description, language: .english,
            theme: theme)
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
