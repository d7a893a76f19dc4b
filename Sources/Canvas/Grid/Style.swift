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
    /// All of it in one number, below `count`: for tables with an entry for each style.
    public private(set) var number: UInt8

    /// How many styles there are.
    public static let count = 64

    /// What the text is for.
    public var role: Role {
        get { Role(rawValue: number & 7) ?? .text }
        set { number = number & ~7 | newValue.rawValue }
    }
    /// What it stands on.
    public var ground: Ground {
        get { number & 8 == 0 ? .surface : .selection }
        set { set(8, newValue == .selection) }
    }
    /// Whether it is set in bold.
    public var isBold: Bool {
        get { number & 16 != 0 }
        set { set(16, newValue) }
    }
    /// Whether it is underlined.
    public var isUnderlined: Bool {
        get { number & 32 != 0 }
        set { set(32, newValue) }
    }

    private mutating func set(_ bit: UInt8, _ isOn: Bool) { number = isOn ? number | bit : number & ~bit }

    /// Makes a style.
    public init(
        _ role: Role = .text, on ground: Ground = .surface, bold: Bool = false, underlined: Bool = false
    ) {
        number = role.rawValue
        if ground == .selection { number |= 8 }
        if bold { number |= 16 }
        if underlined { number |= 32 }
    }

    /// The style of a number.
    init(number: UInt8) { self.number = number & 63 }

    /// Ordinary text.
    public static let text = Style(.text)
    /// What may be overlooked.
    public static let dim = Style(.dim)
    /// What leads the eye.
    public static let accent = Style(.accent)
    /// Ordinary text in bold.
    public static let strong = Style(.text, bold: true)

    /// Whether a space of this style looks like any other space.
    public var hidesSpaces: Bool { ground == .surface && !isUnderlined }

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
