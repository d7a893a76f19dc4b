import Canvas

extension Grid {
    /// A drawing made at once, so that a test reads as what is drawn and what comes of it.
    init(_ width: Int, _ height: Int = 1, _ draw: (inout Grid, Rect) -> Void) {
        self.init(Size(width: width, height: height))
        draw(&self, bounds)
    }

    /// The text of every row.
    var lines: [String] { (0..<size.height).map(line) }

    /// The cells of a row.
    func row(_ y: Int) -> [Cell] { (0..<size.width).map { self[$0, y] } }

    /// The role of every cell of a row, by its first letter.
    func roles(_ y: Int) -> String {
        String(row(y).map { String(describing: $0.style.role).first ?? "?" })
    }
}
