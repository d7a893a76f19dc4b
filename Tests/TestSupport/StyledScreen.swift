public import Canvas

/// A drawing with its styles as text: below each row that has any, a row with a letter for the look of each
/// cell, and at the end what each letter stands for in the colours of one terminal. Cells of ordinary text
/// have a space.
public struct StyledScreen {
    private let grid: Grid
    private let palette: Palette

    /// Makes the text of a drawing in a palette.
    public init(_ grid: Grid, _ palette: Palette) {
        self.grid = grid
        self.palette = palette
    }

    /// The text.
    public var text: String {
        var letters: [String: Character] = [:]
        var order: [String] = []
        var lines: [String] = []
        for y in 0..<grid.size.height {
            var codes = ""
            for x in 0..<grid.size.width where grid[x, y].span > 0 {
                let look = look(of: grid[x, y].style)
                if letters[look] == nil, look != ordinary {
                    precondition(order.count < StyledScreen.alphabet.count, "more looks than letters")
                    letters[look] = StyledScreen.alphabet[order.count]
                    order.append(look)
                }
                let code = look == ordinary || isBlank(grid[x, y]) ? " " : letters[look] ?? " "
                codes += String(repeating: code, count: Int(grid[x, y].span))
            }
            while codes.last == " " { codes.removeLast() }
            lines.append(grid.line(y))
            if !codes.isEmpty { lines.append(codes) }
        }
        return (lines + ["", "  " + ordinary] + order.map { "\(letters[$0] ?? " ") \($0)" })
            .joined(separator: "\n") + "\n"
    }

    private static let alphabet = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")

    private var ordinary: String { look(of: .text) }

    /// A space on the surface looks the same in any ink.
    private func isBlank(_ cell: Cell) -> Bool {
        cell.glyph == " " && cell.style.ground == .surface && !cell.style.isUnderlined
    }

    private func look(of style: Style) -> String {
        func colour(_ index: UInt8?) -> String { index.map(String.init) ?? "default" }
        var words = ["\(colour(palette.foreground(of: style))) on \(colour(palette.background(of: style)))"]
        if style.isBold { words.append("bold") }
        if style.isUnderlined { words.append("underlined") }
        if palette.isReversed(style) { words.append("reverse") }
        return words.joined(separator: " ")
    }
}
