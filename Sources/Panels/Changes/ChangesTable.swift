import Canvas
import Notation

/// Lays out things that changed: the name, what it is of, how it was and is, in three columns. Nothing is
/// cut: what has no room goes on in the next line.
struct ChangesTable {
    /// From this width on there are three columns; below it the name has a line of its own.
    static let columnsFrom = 56

    private let width: Int
    private let titleWidth: Int
    private let labelWidth: Int
    private let glyphs: GlyphSet

    /// A table whose columns are as wide as these blocks need.
    init(_ blocks: [ChangeBlock], width: Int, glyphs: GlyphSet) {
        self.width = width
        self.glyphs = glyphs
        let title = blocks.reduce(0) { max($0, TextWidth.columns(of: $1.title)) }
        let label = blocks.reduce(0) { longest, block in
            block.rows.reduce(longest) { max($0, TextWidth.columns(of: $1.label)) }
        }
        titleWidth = width < ChangesTable.columnsFrom ? max(1, width - 1) : min(title, width * 3 / 10)
        labelWidth = min(label, width < ChangesTable.columnsFrom ? width / 3 : 14)
    }

    /// The lines of one block.
    func lines(_ block: ChangeBlock) -> [PanelLine] {
        let names = TextWrap.lines(block.title, width: titleWidth)
        guard width >= ChangesTable.columnsFrom else {
            // A name without changes is all there is to its block.
            let first = block.rows.isEmpty ? LineContent.row([LineContent.Cell(block.title)]) : .rest
            return names.enumerated().map { row, name in
                line(Parts(name: name, content: row == 0 ? first : .rest), block.item, start: 2)
            } + parts(block, room: width - labelWidth - 4).map { line($0, block.item, start: 2) }
        }
        let start = titleWidth + 3
        var parts = parts(block, room: width - start - labelWidth - 2)
        if parts.isEmpty { parts = [Parts(content: .row([LineContent.Cell(block.title)]))] }
        return (0..<max(names.count, parts.count)).map { row in
            var shown = row < parts.count ? parts[row] : Parts()
            shown.name = row < names.count ? names[row] : ""
            return line(shown, block.item, start: start)
        }
    }

    /// What stands in one line.
    private struct Parts {
        var name = ""
        var label = ""
        var text = ""
        var role = Role.text
        var content = LineContent.rest
    }

    private func parts(_ block: ChangeBlock, room: Int) -> [Parts] {
        block.rows.enumerated().flatMap { number, row in
            let whole = [number == 0 ? block.title : "", row.label, row.text].map { LineContent.Cell($0) }
            return TextWrap.lines(row.text, width: max(1, room)).enumerated().map { index, text in
                Parts(
                    label: index == 0 ? row.label : "", text: text, role: row.role,
                    content: index == 0 ? .row(whole) : .rest)
            }
        }
    }

    private func line(_ parts: Parts, _ item: ItemID?, start: Int) -> PanelLine {
        PanelLine(item: item, .essential, parts.content) { [self] place, grid in
            let (rect, ground, mark) = (place.rect, place.ground, glyphs.ellipsis)
            grid.put(
                parts.name, x: rect.x + 1, y: rect.y, width: titleWidth, style: Style(.text, on: ground),
                mark: mark)
            grid.put(
                parts.label, x: rect.x + start, y: rect.y, width: labelWidth, style: Style(.dim, on: ground),
                mark: mark)
            let x = start + (labelWidth == 0 ? 0 : labelWidth + 2)
            grid.put(
                parts.text, x: rect.x + x, y: rect.y, width: rect.width - x,
                style: Style(parts.role, on: ground), mark: mark)
        }
    }
}
