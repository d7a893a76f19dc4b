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
        let screen = size
        let before = shown
        var isChanged = isDisturbed || before == nil || before?.cursor != grid.cursor
        var run = CellRun(appearance, width: screen.width)
        grid.changes(since: before, on: screen) { y, row, places in
            isChanged = true
            run.put(row, places, y: y)
        }
        appearance = run.appearance
        guard isChanged else { return }
        shown = grid
        if isDisturbed { frames.forget() }
        send(frame: rb_paint(isDisturbed, Int32(grid.cursor?.y ?? -1), Int32(grid.cursor?.x ?? -1)))
        isDisturbed = false
    }

    /// Sends the frame of so many bytes that curses made; a negative number where it has sent them itself.
    private func send(frame count: Int64) {
        if count < 0 { frames.forget() }
        guard count > 0 else { return }
        let made = unsafe [UInt8](unsafeUninitializedCapacity: Int(count)) { buffer, filled in
            filled = unsafe Int(max(0, rb_read_frame(buffer.baseAddress, count)))
        }
        let bytes = keepsLookOnMoves ? frames.shorten(made) : made
        unsafe bytes.withUnsafeBufferPointer { unsafe rb_send_frame($0.baseAddress, Int64($0.count)) }
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
