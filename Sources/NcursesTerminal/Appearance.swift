internal import CNcurses
internal import Canvas

/// How styles look on the terminal: attributes, and pairs of colours, made when first asked for.
///
/// A palette has few pairs, so that they start over with each palette and even the 64 pairs of a console
/// are enough; what the old palette has put is put again with the new one.
struct Appearance {
    private struct Colours: Equatable {
        let foreground: UInt8?
        let background: UInt8?
    }

    private let palette: Palette
    private let hasColours: Bool
    /// The colours of pair 1 and of those after it; they are few.
    private var pairs: [Colours] = []
    /// What a blank of each style shows, by its number. Numbers, for each cell is asked for them.
    private var blanks = [UInt16](repeating: Blank.unknown, count: Style.count)

    private enum Blank {
        /// Curses does not know yet how the style looks.
        static let unknown: UInt16 = 0
        /// More than a ground, or the ground of the terminal: such a blank is left as it is, for curses may wipe it.
        static let other: UInt16 = 1
        /// The first colour of a ground, of which nothing else is seen.
        static let ground: UInt16 = 2
    }

    /// The look of styles under a palette.
    init(_ palette: Palette = .none, hasColours: Bool = false) {
        self.palette = palette
        self.hasColours = hasColours
    }

    /// The number of a look under which curses knows a style from now on.
    mutating func look(of style: Style) -> UInt8 {
        if blanks[Int(style.number)] == Blank.unknown { learn(style) }
        return style.number
    }

    /// The number of a look for a blank: that of another style where the blank shows the same in it.
    mutating func look(ofBlank style: Style, after other: Style?) -> UInt8 {
        let own = look(of: style)
        guard let other else { return own }
        let (blank, look) = (blanks[Int(own)], look(of: other))
        return blank >= Blank.ground && blank == blanks[Int(look)] ? look : own
    }

    private mutating func learn(_ style: Style) {
        let pair = pair(for: style)
        rb_set_look(Int32(style.number), attributes(of: style), pair)
        let isPlain = pair != 0 && !style.isUnderlined && !isReversed(style)
        let ground = isPlain ? palette.background(of: style) : nil
        blanks[Int(style.number)] = ground.map { Blank.ground + UInt16($0) } ?? Blank.other
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
        if let known = pairs.firstIndex(of: colours) { return Int32(known + 1) }
        let next = Int32(pairs.count + 1)
        guard next < rb_pair_limit() else { return 0 }
        rb_set_pair(next, colours.foreground.map(Int32.init) ?? -1, colours.background.map(Int32.init) ?? -1)
        pairs.append(colours)
        return next
    }
}
