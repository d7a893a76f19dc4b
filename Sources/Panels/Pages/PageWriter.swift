import Canvas
import Notation
import ReformModel

/// Gathers the lines of a page: headings, facts with their names aligned, wrapped text.
struct PageWriter {
    /// The lines so far.
    private(set) var lines: [PanelLine] = []
    private let width: Int
    private let glyphs: GlyphSet
    private let nameWidth: Int

    init(width: Int, glyphs: GlyphSet, nameWidth: Int = 18) {
        self.width = width
        self.glyphs = glyphs
        self.nameWidth = min(nameWidth, width / 2)
    }

    /// A heading, with an empty line above it unless it is the first.
    mutating func heading(_ text: String) {
        if !lines.isEmpty { lines.append(.space) }
        lines.append(.text(text, style: .strong, mark: glyphs.ellipsis))
    }

    /// A fact: its name, then its value, over as many lines as it needs. Nothing where the value is empty.
    mutating func fact(_ name: String, _ value: String, style: Style = .text, item: ItemID? = nil) {
        guard !value.isEmpty else { return }
        let start = 1 + nameWidth + 1
        // What fits keeps its spacing; wrapping is by word.
        let room = max(1, width - start)
        let rows = TextWidth.columns(of: value) <= room ? [value] : TextWrap.lines(value, width: room)
        for (index, row) in rows.enumerated() {
            let nameWidth = nameWidth
            let mark = glyphs.ellipsis
            let label = index == 0 ? name : ""
            lines.append(
                PanelLine(item: item, .essential, index == 0 ? .fact(name, value) : .rest) { place, grid in
                    let rect = place.rect
                    grid.put(
                        label, x: rect.x + 1, y: rect.y, width: nameWidth,
                        style: Style(.dim, on: place.ground),
                        mark: mark)
                    grid.put(
                        row, x: rect.x + start, y: rect.y, width: rect.width - start,
                        style: style.on(place.ground), mark: mark)
                })
        }
    }

    /// A paragraph, wrapped by word.
    mutating func paragraph(_ text: String, style: Style = .text, indent: Int = 1) {
        sheet(TextSheet([TextSheet.Paragraph(text, style: style, indent: indent)], width: max(1, width)))
    }

    /// Paragraphs set beforehand.
    mutating func sheet(_ sheet: TextSheet) {
        let mark = glyphs.ellipsis
        for line in sheet.lines {
            lines.append(
                PanelLine(.essential, line.paragraph.map(LineContent.text) ?? .rest) { place, grid in
                    line.draw(in: place.rect, on: &grid, mark: mark, ground: place.ground)
                })
        }
    }

    /// Lines in which letters stand below one another, as in an excerpt with its carets.
    mutating func drawing(_ drawn: [TextSheet.Line]) {
        let mark = glyphs.ellipsis
        for line in drawn {
            lines.append(
                PanelLine { place, grid in
                    line.draw(in: place.rect, on: &grid, mark: mark, ground: place.ground)
                })
        }
    }

    /// Lines made elsewhere that belong together, with an empty line above them; nothing where there are none.
    mutating func block(_ block: [PanelLine]) {
        guard !block.isEmpty else { return }
        if !lines.isEmpty { lines.append(.space) }
        lines += block
    }

    /// A line made elsewhere.
    mutating func line(_ line: PanelLine) { lines.append(line) }
}
