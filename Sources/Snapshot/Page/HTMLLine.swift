import Canvas
import Panels

/// A line of a panel as an element: a heading where it is one.
///
/// Letters stand as they are, for every font of a fixed pitch gives them one width. Marks, frames, blocks and dots
/// may come from another font of another pitch: each run of them has its columns given to it, so that what stands
/// to its right keeps its place.
struct HTMLLine {
    /// What stands in a cell.
    private enum Kind {
        case letter
        case mark
        case drawing
        /// A whole block: a bar of them is one surface, with no seams between its cells.
        case block
    }

    private let line: PanelLine
    private let runs: [StyledRun]

    init(_ line: PanelLine, _ glyphs: GlyphSet, width: Int) {
        self.line = line
        var grid = Grid(Size(width: width, height: 1))
        line.draw(in: grid.bounds, on: &grid)
        grid.substitute(glyphs.substitutes)
        runs = grid.runs(0)
    }

    /// The element.
    var element: String {
        let name = if case .heading = line.content { "h3" } else { "div" }
        var text = ""
        var column = 0
        for run in runs {
            text += String(repeating: " ", count: run.x - column) + markup(of: run)
            column = run.x + run.columns
        }
        // A row of a chart says nothing sign by sign.
        let hidden = line.isPicture ? " aria-hidden=\"true\"" : ""
        return "<\(name)\(hidden)>\(text)</\(name)>"
    }

    private func markup(of run: StyledRun) -> String {
        let text = run.pieces(by: HTMLLine.kind).map { kind, piece in
            let text = MarkupText.escaped(piece.text)
            switch kind {
            case .letter: return text
            case .mark: return "<i style=\"width:\(piece.columns)ch\">\(text)</i>"
            // Nobody wants to hear "full block" twenty times.
            case .block:
                return
                    "<i aria-hidden=\"true\" class=\"block\" style=\"width:\(piece.columns)ch\">\(text)</i>"
            case .drawing: return "<i aria-hidden=\"true\" style=\"width:\(piece.columns)ch\">\(text)</i>"
            }
        }.joined()
        let classes = run.style.classNames
        return classes.isEmpty ? text : "<span class=\"\(classes)\">\(text)</span>"
    }

    private static func kind(_ cell: Cell) -> Kind {
        guard cell.span == 1 else { return .mark }
        switch cell.glyph.unicodeScalars.first?.value ?? 0x20 {
        case 0x2588: return .block
        case 0x2500...0x259F, 0x2800...0x28FF: return .drawing
        case 0x2190...0x2BFF: return .mark
        default: return .letter
        }
    }
}
