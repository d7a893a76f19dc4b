/// Dots in a rectangle of cells, each cell with one role: what lines and shades of a chart are drawn on.
struct DotRaster {
    /// What the dots are made of.
    let medium: DotMedium
    /// Columns of cells.
    let width: Int
    /// Rows of cells.
    let height: Int
    private var bits: [UInt8]
    private var roles: [Role]

    /// An empty raster.
    init(width: Int, height: Int, medium: DotMedium) {
        self.medium = medium
        self.width = max(0, width)
        self.height = max(0, height)
        bits = Array(repeating: 0, count: self.width * self.height)
        roles = Array(repeating: .text, count: self.width * self.height)
    }

    /// Dots beside one another.
    var dotsAcross: Int { width * medium.across }
    /// Dots above one another.
    var dotsDown: Int { height * medium.down }

    /// Whether a cell has no dot.
    func isEmpty(cell x: Int, _ y: Int) -> Bool { bits[y * width + x] == 0 }

    /// Sets a dot, counted from the top left corner; nothing outside. The cell takes the role.
    mutating func set(x: Int, y: Int, role: Role) {
        guard x >= 0, y >= 0, x < dotsAcross, y < dotsDown else { return }
        let cell = y / medium.down * width + x / medium.across
        bits[cell] |= medium.bit(x: x % medium.across, y: y % medium.down)
        roles[cell] = role
    }

    /// Sets the dots between two, both included, as far as a pattern wants them.
    ///
    /// - Parameter step: how many dots of the pattern lie behind; counted on, so that a pattern runs through
    ///   the corners of a line.
    mutating func line(
        from start: (x: Int, y: Int), to end: (x: Int, y: Int), pattern: LineChart.Pattern, role: Role,
        step: inout Int
    ) {
        let (dx, dy) = (end.x - start.x, end.y - start.y)
        let steps = max(abs(dx), abs(dy))
        for index in 0...steps {
            defer { step += 1 }
            guard pattern.shows(step) else { continue }
            let share = steps == 0 ? 0 : Double(index) / Double(steps)
            set(
                x: start.x + Int((Double(dx) * share).rounded()),
                y: start.y + Int((Double(dy) * share).rounded()), role: role)
        }
        step -= 1
    }

    /// Writes the dots into a drawing; cells without any are left as they are.
    func draw(x: Int, y: Int, on grid: inout Grid, ground: Ground) {
        for row in 0..<height {
            for column in 0..<width {
                let cell = row * width + column
                guard let glyph = medium.glyph(bits[cell]) else { continue }
                grid.write(String(glyph), x: x + column, y: y + row, style: Style(roles[cell], on: ground))
            }
        }
    }
}

extension LineChart.Pattern {
    /// Whether a line of the pattern has its dot at so many dots from its beginning.
    fileprivate func shows(_ step: Int) -> Bool {
        switch self {
        case .solid: true
        case .dashed: step % 6 < 3
        case .dotted: step % 4 == 0
        }
    }
}
