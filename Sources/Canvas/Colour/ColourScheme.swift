/// A colour scheme as Windows Terminal publishes them: a name, two grounds and sixteen colours.
///
/// Hundreds exist and work as they are: the roles of the board are derived from them by `Theme`.
public struct ColourScheme: Sendable, Hashable, Decodable {
    /// What the scheme is called.
    public let name: String
    /// The ground that text stands on.
    public let background: RGB
    /// Ordinary text.
    public let foreground: RGB
    /// The ground of selected text, where the scheme has one.
    public let selectionBackground: RGB?
    /// Red, for what is bad.
    public let red: RGB
    /// Green, for what is good.
    public let green: RGB
    /// Yellow, for what needs watching.
    public let yellow: RGB
    /// Blue.
    public let blue: RGB
    /// Cyan.
    public let cyan: RGB

    /// Whether the scheme has a dark ground.
    public var isDark: Bool { background.luminance < foreground.luminance }
}

extension RGB: Decodable {
    /// Reads a colour written `#RRGGBB`; anything else is a decoding error at its place.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let colour = RGB(hex: text) else {
            throw DecodingError.dataCorruptedError(in: container, debugDescription: text)
        }
        self = colour
    }
}
