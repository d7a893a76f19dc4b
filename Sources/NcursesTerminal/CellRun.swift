internal import CNcurses
internal import Canvas

/// Hands cells to curses: those that stand side by side together, for nearly all cells are of one scalar and one
/// column, and a call for each costs more than the cell.
struct CellRun {
    /// How styles look; it comes to know those that are met.
    private(set) var appearance: Appearance
    private var scalars: [UInt32] = []
    private var looks: [UInt8] = []
    private var x = 0
    private var y = 0

    /// Begins with nothing.
    init(_ appearance: Appearance) { self.appearance = appearance }

    /// Puts a cell, before which there is so much room to the end of the row.
    mutating func put(_ cell: Cell, x: Int, y: Int, room: Int) {
        guard cell.span > 0 else { return }
        let look = appearance.look(of: cell.style)
        guard cell.span == 1, let scalar = cell.scalar else {
            end()
            let isCut = cell.span > room
            rb_put(
                Int32(y), Int32(x), isCut ? 1 : Int32(cell.span), rb_cluster(isCut ? " " : cell.glyph), look)
            return
        }
        if x != self.x + scalars.count || y != self.y {
            end()
            (self.x, self.y) = (x, y)
        }
        if scalars.isEmpty { (self.x, self.y) = (x, y) }
        scalars.append(scalar.value)
        looks.append(UInt8(look))
    }

    /// Hands over what stands side by side so far.
    mutating func end() {
        guard !scalars.isEmpty else { return }
        unsafe scalars.withUnsafeBufferPointer { scalars in
            unsafe looks.withUnsafeBufferPointer { looks in
                unsafe rb_put_scalars(
                    Int32(y), Int32(x), scalars.baseAddress, looks.baseAddress, Int32(scalars.count))
            }
        }
        scalars.removeAll(keepingCapacity: true)
        looks.removeAll(keepingCapacity: true)
    }
}
