internal import Glibc

/// A colour of the sRGB space, each channel from 0 to 255.
public struct RGB: Sendable, Hashable {
    /// The red channel.
    public let red: UInt8
    /// The green channel.
    public let green: UInt8
    /// The blue channel.
    public let blue: UInt8

    /// Makes a colour of its channels.
    public init(_ red: UInt8, _ green: UInt8, _ blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// A colour written `#RRGGBB` or `#RGB`, or nil when the text is anything else.
    public init?(hex text: String) {
        guard text.hasPrefix("#"), text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        var digits = text.dropFirst().compactMap(\.hexDigitValue)
        guard digits.count == text.count - 1 else { return nil }
        if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
        guard digits.count == 6 else { return nil }
        self.init(
            UInt8(digits[0] * 16 + digits[1]), UInt8(digits[2] * 16 + digits[3]),
            UInt8(digits[4] * 16 + digits[5]))
    }

    /// The relative luminance, 0 to 1, as WCAG 2.2 defines it.
    public var luminance: Double {
        0.2126 * RGB.linear(red) + 0.7152 * RGB.linear(green) + 0.0722 * RGB.linear(blue)
    }

    /// The contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it.
    public func contrast(with other: RGB) -> Double {
        let (a, b) = (luminance, other.luminance)
        return (max(a, b) + 0.05) / (min(a, b) + 0.05)
    }

    /// The light of a channel, 0 to 1, from its gamma-coded value.
    static func linear(_ channel: UInt8) -> Double {
        let value = Double(channel) / 255
        return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }

    /// The gamma-coded value of a channel from its light; light outside 0 to 1 is taken to the nearer end.
    static func coded(_ light: Double) -> UInt8 {
        let value = light <= 0.0031308 ? light * 12.92 : 1.055 * pow(light, 1 / 2.4) - 0.055
        return UInt8((min(1, max(0, value)) * 255).rounded())
    }
}
