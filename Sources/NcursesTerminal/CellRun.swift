internal import CNcurses
internal import Canvas

/// Hands cells to curses: those that stand side by side together, for nearly all cells are of one scalar and one
/// column, and a call for each costs more than the cell.
struct CellRun {
    /// How styles look; it comes to know those that are met.
    private(set) var appearance: Appearance
    /// Cells as `rb_put_scalars` takes them: those that are not handed over yet come first.
    private var waiting: [UInt32]

    /// Begins with nothing, for a screen of a width.
    init(_ appearance: Appearance, width: Int) {
        self.appearance = appearance
        waiting = Array(repeating: 0, count: width)
    }

    /// Puts cells that stand side by side within a row.
    mutating func put(_ cells: Span<Cell>, x: Int, y: Int) {
        var begin = 0
        while begin < cells.count {
            let end = wait(for: cells, from: begin)
            handOver(end - begin, x: x + begin, y: y)
            if end < cells.count { put(cluster: cells[end], x: x + end, y: y) }
            begin = end + 1
        }
    }

    /// Lets cells wait up to the first that is not of one scalar and one column, and gives its place.
    private mutating func wait(for cells: Span<Cell>, from begin: Int) -> Int {
        // Nothing stands before the first.
        var look = appearance.look(of: cells[begin].style)
        for index in begin..<cells.count {
            let cell = cells[index]
            guard cell.span == 1, let scalar = cell.scalar else { return index }
            look =
                scalar == " " ? appearance.look(ofBlank: cell.style, after: look) : appearance.look(of: cell.style)
            waiting[index - begin] = scalar.value | UInt32(look) << 24
        }
        return cells.count
    }

    private func handOver(_ count: Int, x: Int, y: Int) {
        guard count > 0 else { return }
        unsafe waiting.withUnsafeBufferPointer { cells in
            unsafe rb_put_scalars(Int32(y), Int32(x), cells.baseAddress, Int32(count))
        }
    }

    /// Puts a cluster; nothing where a wide one to the left covers the cell.
    private mutating func put(cluster cell: Cell, x: Int, y: Int) {
        guard cell.span > 0 else { return }
        let look = Int32(appearance.look(of: cell.style))
        rb_put(Int32(y), Int32(x), Int32(cell.span), rb_cluster(cell.glyph), look)
    }
}
