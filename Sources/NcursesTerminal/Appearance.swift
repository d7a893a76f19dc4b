internal import CNcurses
internal import Canvas

/// How styles look on the terminal: attributes, and pairs of colours, made when first asked for.
///
/// A palette has few pairs, so that they start over with each palette and even the 64 pairs of a console
/// are enough; what the old palette has put is put again with the new one.
struct Appearance {
    /// What a cell is put with.
    struct Look {
        let attributes: Int32
        let pair: Int32
    }

    private struct Colours: Hashable {
        let foreground: UInt8?
        let background: UInt8?
    }

    private let palette: Palette
    private let hasColours: Bool
    private var pairs: [Colours: Int32] = [:]
    private var looks: [Style: Look] = [:]

    /// The look of styles under a palette.
    init(_ palette: Palette = .none, hasColours: Bool = false) {
        self.palette = palette
        self.hasColours = hasColours
    }

    /// The look of a style.
    mutating func look(of style: Style) -> Look {
        if let known = looks[style] { return known }
        var attributes = 0
        if style.isBold { attributes |= RB_BOLD }
        if style.isUnderlined { attributes |= RB_UNDERLINE }
        if isReversed(style) { attributes |= RB_REVERSE }
        let look = Look(attributes: Int32(attributes), pair: pair(for: style))
        looks[style] = look
        return look
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
