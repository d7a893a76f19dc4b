/// The roles of the board worked out of a colour scheme, with the contrast of all text made sure.
///
/// Text of every role stands at 4.5:1 or more against the surface and against the selection (WCAG 2.2,
/// success criterion 1.4.3), borders at 3:1 (1.4.11), whatever scheme comes in: a colour that falls
/// short is moved towards white or black in OKLab until it holds. A scheme of strong contrast, whose own
/// inks all stand at 7:1 (1.4.6), has it for what is derived from them too.
public struct Theme: Sendable, Hashable {
    /// The contrast of text against its ground.
    public static let textContrast = 4.5
    /// The contrast of text against its ground in a scheme of strong contrast.
    public static let strongContrast = 7.0
    /// The contrast of lines against their ground.
    public static let lineContrast = 3.0

    /// The scheme's name.
    public let name: String
    /// Whether the ground is dark.
    public let isDark: Bool
    private let textContrast: Double
    private let grounds: [Ground: RGB]
    private let wishes: [Role: RGB]

    /// Works out a theme.
    public init(_ scheme: ColourScheme) {
        name = scheme.name
        isDark = scheme.isDark
        let surface = OKLab(scheme.background)
        let ink = OKLab(scheme.foreground)
        let grounds: [Ground: RGB] = [
            .surface: scheme.background, .selection: Theme.selection(of: scheme),
        ]
        let inks: [Role: RGB] = [
            .text: scheme.foreground, .accent: scheme.isDark ? scheme.cyan : scheme.blue,
            .good: scheme.green, .warn: scheme.yellow, .bad: scheme.red,
        ]
        let isStrong = inks.values.allSatisfy { ink in
            grounds.values.allSatisfy { ink.contrast(with: $0) >= Theme.strongContrast }
        }
        textContrast = isStrong ? Theme.strongContrast : Theme.textContrast
        self.grounds = grounds
        wishes = inks.merging([
            .dim: ink.mixed(with: surface, share: 0.42).rgb,
            .border: ink.mixed(with: surface, share: 0.62).rgb,
        ]) { own, _ in own }
    }

    /// The colour of a ground.
    public func colour(of ground: Ground) -> RGB { grounds[ground] ?? RGB(0, 0, 0) }

    /// The colour of a role on a ground, with its contrast made sure.
    public func colour(of role: Role, on ground: Ground) -> RGB {
        Theme.legible(
            wishes[role] ?? RGB(255, 255, 255), on: colour(of: ground), contrast: contrast(of: role))
    }

    /// The palette for a terminal of so many colours.
    public func palette(depth: ColourDepth) -> Palette {
        switch depth {
        case .none: .none
        case .eight, .sixteen: named(depth: depth)
        case .twoHundredFiftySix: indexed()
        }
    }

    /// The contrast that a role needs against its ground.
    private func contrast(of role: Role) -> Double { role == .border ? Theme.lineContrast : textContrast }

    /// The nearest colour to a wish that has the contrast against a ground: lightness alone is moved, by
    /// the smallest step that holds, towards the end that the ground is further from.
    static func legible(_ wish: RGB, on ground: RGB, contrast: Double) -> RGB {
        guard wish.contrast(with: ground) < contrast else { return wish }
        let towardsWhite = ground.contrast(with: RGB(255, 255, 255)) >= ground.contrast(with: RGB(0, 0, 0))
        let start = OKLab(wish)
        let end = OKLab(lightness: towardsWhite ? 1 : 0, a: 0, b: 0)
        for step in 1...100 {
            let colour = start.mixed(with: end, share: Double(step) / 100).rgb
            if colour.contrast(with: ground) >= contrast { return colour }
        }
        return end.rgb
    }

    /// The ground of the selection: the scheme's own, or a step from the surface towards the text, or
    /// towards white or black, whichever can first be told from the surface.
    private static func selection(of scheme: ColourScheme) -> RGB {
        let surface = OKLab(scheme.background)
        let wishes = [
            scheme.selectionBackground, surface.mixed(with: OKLab(scheme.foreground), share: 0.2).rgb,
        ]
        let end = OKLab(lightness: surface.lightness < 0.5 ? 1 : 0, a: 0, b: 0)
        return wishes.compactMap(\.self).first { isDistinct($0, from: surface) }
            ?? surface.mixed(with: end, share: 0.2).rgb
    }

    /// Whether a ground can be told from another at a glance: a twentieth of the way from black to white.
    private static func isDistinct(_ ground: RGB, from other: OKLab) -> Bool {
        OKLab(ground).squaredDistance(to: other) >= 0.05 * 0.05
    }

    /// The terminal's own eight or sixteen colours: the user has chosen them for the user's own ground,
    /// so the surface stays what it is and the selection is shown in reverse.
    private func named(depth: ColourDepth) -> Palette {
        var colours: [Role: UInt8] = [.accent: isDark ? 6 : 4, .good: 2, .warn: 3, .bad: 1]
        if depth == .sixteen {
            colours[.dim] = 8
            colours[.border] = 8
        }
        return Palette(depth: depth, foregrounds: colours, onSelection: [:], grounds: [:])
    }

    private func indexed() -> Palette {
        var groundIndices: [Ground: UInt8] = [:]
        for ground in Ground.allCases {
            groundIndices[ground] = IndexedColours.nearest(to: colour(of: ground))
        }
        func foregrounds(on ground: Ground) -> [Role: UInt8] {
            let drawn = IndexedColours.colour(groundIndices[ground] ?? 0)
            return Role.allCases.reduce(into: [:]) { colours, role in
                colours[role] = IndexedColours.nearest(
                    to: colour(of: role, on: ground), contrast: contrast(of: role), against: drawn)
            }
        }
        let onSurface = foregrounds(on: .surface)
        // Two grounds may come out as one colour: the selection is shown in reverse then.
        if groundIndices[.selection] == groundIndices[.surface] { groundIndices[.selection] = nil }
        let onSelection = groundIndices[.selection] == nil ? onSurface : foregrounds(on: .selection)
        return Palette(
            depth: .twoHundredFiftySix, foregrounds: onSurface, onSelection: onSelection,
            grounds: groundIndices)
    }
}
