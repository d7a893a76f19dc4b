import Canvas

/// The escape sequences of a theme: SGR of ECMA-48, with the colours that terminals have added to it.
struct AnsiStyle {
    private let theme: Theme
    private let colours: AnsiColours
    private let palette: Palette

    init(_ theme: Theme, _ colours: AnsiColours) {
        self.theme = theme
        self.colours = colours
        palette =
            switch colours {
            case .none, .direct: .none
            case .sixteen: theme.palette(depth: .sixteen)
            case .indexed: theme.palette(depth: .twoHundredFiftySix)
            }
    }

    /// What ends every line, so that a line stands alone in whatever shows it.
    static let reset = "\u{1B}[0m"

    /// Whether the ground has a colour of its own: lines are filled to the same end then.
    var fillsLines: Bool { colours == .indexed || colours == .direct }

    /// What stands in front of a text of a style; each sequence says all there is, so that no line depends on
    /// another.
    func sequence(_ style: Style) -> String {
        var codes = ["0"]
        if style.isBold { codes.append("1") }
        if style.isUnderlined { codes.append("4") }
        if isReversed(style) { codes.append("7") }
        codes += colours == .direct ? directCodes(style) : indexedCodes(style)
        return "\u{1B}[" + codes.joined(separator: ";") + "m"
    }

    private func isReversed(_ style: Style) -> Bool {
        style.ground == .selection && colours != .direct && palette.isReversed(style)
    }

    private func directCodes(_ style: Style) -> [String] {
        func code(_ selector: Int, _ colour: RGB) -> String {
            "\(selector);2;\(colour.red);\(colour.green);\(colour.blue)"
        }
        return [
            code(38, theme.colour(of: style.role, on: style.ground)),
            code(48, theme.colour(of: style.ground)),
        ]
    }

    private func indexedCodes(_ style: Style) -> [String] {
        [
            palette.foreground(of: style).map { code(of: $0, named: 30, bright: 90, selector: 38) },
            palette.background(of: style).map { code(of: $0, named: 40, bright: 100, selector: 48) },
        ].compactMap(\.self)
    }

    private func code(of index: UInt8, named: Int, bright: Int, selector: Int) -> String {
        switch index {
        case 0..<8: "\(named + Int(index))"
        case 8..<16: "\(bright + Int(index) - 8)"
        default: "\(selector);5;\(index)"
        }
    }
}
