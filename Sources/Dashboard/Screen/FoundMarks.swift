import Canvas
import Notation

/// Underlines what was looked for in a row of a drawing.
enum FoundMarks {
    /// Underlines each place of the row in which the text stands, without case and accents.
    static func draw(_ query: String, in rect: Rect, on grid: inout Grid) {
        let wanted = FoldedText.bytes(of: query)
        guard !wanted.isEmpty, rect.height > 0 else { return }
        // Of each byte the cell it stands in: a cell may fold to several letters, or to none.
        var bytes: [UInt8] = []
        var places: [Int] = []
        for x in rect.x..<rect.maxX where grid[x, rect.y].span > 0 {
            fold(grid[x, rect.y], into: &bytes)
            places.append(contentsOf: repeatElement(x, count: bytes.count - places.count))
        }
        var start = 0
        while let place = bytes.place(of: wanted, from: start) {
            start = place + wanted.count
            let (first, last) = (places[place], places[start - 1])
            grid.restyle(Rect(x: first, y: rect.y, width: last - first + 1, height: 1)) {
                $0.isUnderlined = true
            }
        }
    }

    private static func fold(_ cell: Cell, into bytes: inout [UInt8]) {
        if let scalar = cell.scalar { return FoldedText.append(scalar, to: &bytes) }
        for scalar in cell.glyph.unicodeScalars { FoldedText.append(scalar, to: &bytes) }
    }
}
