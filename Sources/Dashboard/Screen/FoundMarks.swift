import Canvas
import Notation

/// Underlines what was looked for in a row of a drawing.
enum FoundMarks {
    /// Underlines each place of the row in which the text stands, without case and accents.
    static func draw(_ query: String, in rect: Rect, on grid: inout Grid) {
        let wanted = Array(FoldedText.of(query))
        guard !wanted.isEmpty, rect.height > 0 else { return }
        // Of each letter the cell it stands in: a cell may fold to several letters, or to none.
        var letters: [(letter: Character, x: Int)] = []
        for x in rect.x..<rect.maxX where grid[x, rect.y].span > 0 {
            for letter in FoldedText.of(String(grid[x, rect.y].glyph)) { letters.append((letter, x)) }
        }
        var start = 0
        while start + wanted.count <= letters.count {
            let part = letters[start..<(start + wanted.count)]
            guard part.map(\.letter) == wanted, let first = part.first?.x, let last = part.last?.x else {
                start += 1
                continue
            }
            grid.restyle(Rect(x: first, y: rect.y, width: last - first + 1, height: 1)) {
                $0.isUnderlined = true
            }
            start += wanted.count
        }
    }
}
