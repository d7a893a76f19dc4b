import Canvas
import Notation

/// What the lines and marks of a chart stand for, in as many rows as it takes.
struct ChartLegend {
    /// One of them: how it looks, and what it is.
    struct Entry {
        let sample: String
        let role: Role
        let words: String
    }

    private let entries: [Entry]
    private let glyphs: GlyphSet

    init(_ entries: [Entry], glyphs: GlyphSet) {
        self.entries = entries
        self.glyphs = glyphs
    }

    /// The rows.
    func lines(width: Int, indent: Int) -> [PanelLine] {
        rows(width: width - indent).map { row in
            .picture { place, grid in
                var x = place.rect.x + indent
                for entry in row {
                    x = grid.put(
                        entry.sample, x: x, y: place.rect.y, width: place.rect.maxX - x,
                        style: Style(entry.role, on: place.ground))
                    x = grid.put(
                        " " + entry.words, x: x, y: place.rect.y, width: place.rect.maxX - x,
                        style: Style(.dim, on: place.ground), mark: glyphs.ellipsis)
                    x += ChartLegend.gap
                }
            }
        }
    }

    private static let gap = 3

    private func rows(width: Int) -> [[Entry]] {
        var rows: [[Entry]] = []
        var used = 0
        for entry in entries {
            let columns = TextWidth.columns(of: entry.sample) + 1 + TextWidth.columns(of: entry.words)
            if !rows.isEmpty, used + ChartLegend.gap + columns <= width {
                rows[rows.count - 1].append(entry)
                used += ChartLegend.gap + columns
            } else {
                rows.append([entry])
                used = columns
            }
        }
        return rows
    }
}
