/// What a piece of text is for. A theme decides how a role looks; panels never name colours.
public enum Role: UInt8, Sendable, Hashable, CaseIterable {
    /// Ordinary text, and everything that is on track.
    case text
    /// What may be overlooked: units, tracks, hints.
    case dim
    /// What leads the eye without judging: keys, the day of today.
    case accent
    /// Better than planned, done.
    case good
    /// Needs watching.
    case warn
    /// Needs a decision.
    case bad
    /// Lines between panels.
    case border
}

/// The ground a cell stands on.
public enum Ground: UInt8, Sendable, Hashable, CaseIterable {
    /// The surface of the board.
    case surface
    /// The selected row.
    case selection
}

/// How a cell looks: a role, a ground, and weight.
public struct Style: Sendable, Hashable {
    /// What the text is for.
    public var role: Role
    /// What it stands on.
    public var ground: Ground
    /// Whether it is set in bold.
    public var isBold: Bool
    /// Whether it is underlined.
    public var isUnderlined: Bool

    /// Makes a style.
    public init(
        _ role: Role = .text, on ground: Ground = .surface, bold: Bool = false, underlined: Bool = false
    ) {
        self.role = role
        self.ground = ground
        isBold = bold
        isUnderlined = underlined
    }

    /// Ordinary text.
    public static let text = Style(.text)
    /// What may be overlooked.
    public static let dim = Style(.dim)
    /// What leads the eye.
    public static let accent = Style(.accent)
    /// Ordinary text in bold.
    public static let strong = Style(.text, bold: true)

    /// The same style in bold.
    public var bold: Style {
        var copy = self
        copy.isBold = true
        return copy
    }

    /// The same style on another ground.
    public func on(_ ground: Ground) -> Style {
        var copy = self
        copy.ground = ground
        return copy
    }
}
