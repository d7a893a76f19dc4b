internal import CNcurses
internal import Canvas

/// Hands cells to curses: those that stand side by side together, for nearly all cells are of one scalar and one
/// column, and a call for each costs more than the cell.
struct CellRun {
    /// How styles look; it comes to know those that are met.
    private(set) var appearance: Appearance
    /// Cells as `rb_put_scalars` takes them, of which the first are to be handed over next.
    private var waiting: [UInt32]

    /// Begins with nothing, for a screen of a width.
    init(_ appearance: Appearance, width: Int) {
        self.appearance = appearance
        waiting = Array(repeating: 0, count: width)
    }

    /// Puts the cells of a row at some places, and the blanks that touch them, so that the look of each hangs on the row
    /// alone and not on the frames before.
    mutating func put(_ row: Span<Cell>, _ places: Range<Int>, y: Int) {
        let all = WordGap.extend(places, of: row)
        var begin = all.lowerBound
        while begin < all.upperBound {
            let end = wait(for: row, begin..<all.upperBound)
            handOver(end - begin, x: begin, y: y)
            if end < all.upperBound { put(cluster: row[end], x: end, y: y) }
            begin = end + 1
        }
    }

    /// Lets cells wait up to the first that is not of one scalar and one column, and gives its place.
    private mutating func wait(for row: Span<Cell>, _ places: Range<Int>) -> Int {
        var place = places.lowerBound
        while place < places.upperBound {
            let cell = row[place]
            guard cell.span == 1, let scalar = cell.scalar else { return place }
            if scalar == " " {
                place = wait(forBlanks: row, place..<places.upperBound, at: place - places.lowerBound)
            } else {
                let look = appearance.look(of: cell.style)
                waiting[place - places.lowerBound] = CellRun.cell(scalar, look)
                place += 1
            }
        }
        return place
    }

    /// Lets the blanks wait with which some places begin, and gives where they end.
    private mutating func wait(forBlanks row: Span<Cell>, _ places: Range<Int>, at first: Int) -> Int {
        let begin = places.lowerBound
        var end = begin
        while end < row.count, row[end].isBlank { end += 1 }
        let word = WordGap.word(before: begin..<end, of: row)
        end = min(end, places.upperBound)
        for place in begin..<end {
            let look = appearance.look(ofBlank: row[place].style, after: word)
            waiting[first + place - begin] = CellRun.cell(" ", look)
        }
        return end
    }

    /// A scalar with the number of its look, in one number.
    private static func cell(_ scalar: Unicode.Scalar, _ look: UInt8) -> UInt32 {
        scalar.value | UInt32(look) << UInt32(RB_LOOK_SHIFT)
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
