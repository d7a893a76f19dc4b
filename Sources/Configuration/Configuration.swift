public import Canvas
public import Dashboard
public import Notation

/// What a reader has chosen for good, in `config.json`. Whatever is not said there is as it comes.
public struct Configuration: Sendable, Hashable {
    /// The theme on a dark ground: a name, or a path as it is written there.
    public internal(set) var darkTheme: String?
    /// The theme on a light ground.
    public internal(set) var lightTheme: String?
    /// The language.
    public internal(set) var language: Language?
    /// The keys, the first panel, the notation.
    public internal(set) var preferences = Preferences()
    /// The characters that drawings are made of.
    public internal(set) var glyphs: GlyphSet.Name?
    /// How long a lone Escape waits for the rest of a key, in milliseconds.
    public internal(set) var escapeDelay: Int?
    /// Whether frames are sent as one where the terminal can take it.
    public internal(set) var isSynchronised = true

    /// The program as it comes.
    public init() {}

    /// Takes other keys, first panel and notation.
    public mutating func use(_ preferences: Preferences) { self.preferences = preferences }

    /// The bounds of the delay, in milliseconds.
    static let escapeDelays = 0...5_000
    /// The longest file that is read, in bytes.
    public static let byteLimit = 1 << 20
}
