import Canvas
import Notation
import Panels

/// What a line says, without what it draws: no gauge, no chart, no frame, and a comma between its columns. A
/// screen reader would spell every block of a bar.
enum SpokenText {
    /// The words of a line as it is drawn into so many columns; empty where it only draws.
    static func words(of line: PanelLine, width: Int) -> String {
        if line.isPicture { return "" }
        var grid = Grid(Size(width: width, height: 1))
        line.draw(in: grid.bounds, on: &grid)
        return words(in: grid.line(0))
    }

    /// The words of a drawn line.
    static func words(in text: String) -> String {
        var columns: [String] = []
        var column = ""
        var blanks = 0
        let glyphs = Array(text)
        for (index, glyph) in glyphs.enumerated() {
            if isDrawing(glyph) || glyph == " " || glyph == "·" && isApart(glyphs, index) {
                // A drawing stands apart from what is beside it, as two blanks do.
                blanks += glyph == " " ? 1 : 2
                continue
            }
            if blanks > 1, !column.isEmpty {
                columns.append(column)
                column = ""
            } else if blanks == 1, !column.isEmpty {
                column += " "
            }
            blanks = 0
            column.append(glyph)
        }
        if !column.isEmpty { columns.append(column) }
        // An arrow stands between what it leads from and to, however wide the columns are.
        return columns.joined(separator: ", ").substituting(", →", by: " →")
            .substituting("→, ", by: "→ ")
    }

    /// Whether a character draws and says nothing: lines, blocks, shapes, braille, and the marks beside words
    /// that say the same.
    private static func isDrawing(_ glyph: Character) -> Bool {
        guard let scalar = glyph.unicodeScalars.first else { return false }
        switch scalar.value {
        case 0x2500...0x25FF, 0x2800...0x28FF: return true
        default: return "•‖✓✕⚑»‹".contains(glyph)
        }
    }

    /// Whether the dot at a place is the track of a gauge or stands between two texts, and not in a formula.
    private static func isApart(_ glyphs: [Character], _ index: Int) -> Bool {
        let before = index > 0 ? glyphs[index - 1] : " "
        let after = index + 1 < glyphs.count ? glyphs[index + 1] : " "
        let isTrack = [before, after].contains { $0 == "·" || isDrawing($0) }
        return isTrack || before == " " && after == " "
    }
}
