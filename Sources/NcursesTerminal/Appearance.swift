internal import CNcurses
internal import Canvas

/// How styles look on the terminal: attributes, and pairs of colours, made when first asked for.
///
/// A palette has few pairs, so that they start over with each palette and even the 64 pairs of a console
/// are enough; what the old palette has put is put again with the new one.
struct Appearance {
    private struct Colours: Hashable {
        let foreground: UInt8?
        let background: UInt8?
    }

    private let palette: Palette
    private let hasColours: Bool
    private var pairs: [Colours: Int32] = [:]
    /// Whether curses knows how a style looks, by its number.
    private var isKnown = [Bool](repeating: false, count: Style.count)

    /// The look of styles under a palette.
    init(_ palette: Palette = .none, hasColours: Bool = false) {
        self.palette = palette
        self.hasColours = hasColours
    }

    /// The number of a look under which curses knows a style from now on.
    mutating func look(of style: Style) -> Int32 {
        let number = Int(style.number)
        if !isKnown[number] {
            isKnown[number] = true
            rb_set_look(Int32(number), attributes(of: style), pair(for: style))
        }
        return Int32(number)
    }

    private func attributes(of style: Style) -> Int32 {
        var attributes = 0
        if style.isBold { attributes |= RB_BOLD }
        if style.isUnderlined { attributes |= RB_UNDERLINE }
        if isReversed(style) { attributes |= RB_REVERSE }
        return Int32(attributes)
    }

    /// Without colours, the palette's ground for the selection does not show.
    private func isReversed(_ style: Style) -> Bool {
        palette.isReversed(style) || (!hasColours && style.ground == .selection)
    }

    private mutating func pair(for style: Style) -> Int32 {
        guard hasColours else { return 0 }
        let colours = Colours(
            foreground: palette.foreground(of: style), background: palette.background(of: style))
        if colours.foreground == nil, colours.background == nil { return 0 }
        if let known = pairs[colours] { return known }
        let next = Int32(pairs.count + 1)
        guard next < rb_pair_limit() else { return 0 }
        rb_set_pair(next, colours.foreground.map(Int32.init) ?? -1, colours.background.map(Int32.init) ?? -1)
        pairs[colours] = next
        return next
    }
}
