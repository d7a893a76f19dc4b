internal import CNcurses
public import Canvas

extension NcursesTerminal {
    /// Chooses the colours that styles have from now on; the next `show(_:)` puts every cell.
    public func use(_ palette: Palette) {
        appearance = Appearance(palette, hasColours: depth != .none)
        shown = nil
    }

    /// Shows a drawing, from the top left corner on: cut to the screen, with blanks around it. Only cells
    /// that differ from the drawing before are touched.
    public func show(_ grid: Grid) {
        guard isDisturbed || shown != grid else { return }
        let screen = size
        let before = shown
        for y in 0..<screen.height {
            for x in 0..<screen.width {
                let cell = grid[x, y]
                if let before, before[x, y] == cell { continue }
                put(cell, x: x, y: y, room: screen.width - x)
            }
        }
        shown = grid
        rb_paint(isDisturbed, Int32(grid.cursor?.y ?? -1), Int32(grid.cursor?.x ?? -1))
        isDisturbed = false
    }

    private func put(_ cell: Cell, x: Int, y: Int, room: Int) {
        guard cell.span > 0 else { return }
        let fits = Int(cell.span) <= room
        let look = appearance.look(of: cell.style)
        rb_put(
            Int32(y), Int32(x), fits ? Int32(cell.span) : 1,
            fits ? rb_cluster(cell.glyph) : rb_cluster(" "), look.attributes, look.pair)
    }
}

extension rb_cluster {
    /// The first scalars of a cluster: as many as a curses cell holds.
    nonisolated init(_ glyph: Character) {
        self.init()
        for (index, scalar) in glyph.unicodeScalars.prefix(5).enumerated() {
            switch index {
            case 0: base = scalar.value
            case 1: first_mark = scalar.value
            case 2: second_mark = scalar.value
            case 3: third_mark = scalar.value
            default: fourth_mark = scalar.value
            }
        }
    }
}
