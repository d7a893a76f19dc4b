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
        let count = text.utf8.count
        guard text.utf8.first == UInt8(ascii: "#"), count == 4 || count == 7 else { return nil }
        var number = 0
        for byte in text.utf8.dropFirst() {
            guard let digit = RGB.digit(byte) else { return nil }
            // Of three digits each stands for two of the same.
            number = count == 4 ? number << 8 | digit * 0x11 : number << 4 | digit
        }
        self.init(UInt8(number >> 16), UInt8(number >> 8 & 0xFF), UInt8(number & 0xFF))
    }

    /// The value of a hexadecimal digit.
    private static func digit(_ byte: UInt8) -> Int? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(byte - UInt8(ascii: "0"))
        case UInt8(ascii: "a")...UInt8(ascii: "f"): Int(byte - UInt8(ascii: "a")) + 10
        case UInt8(ascii: "A")...UInt8(ascii: "F"): Int(byte - UInt8(ascii: "A")) + 10
        default: nil
        }
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
