internal import Glibc

/// A colour in OKLab, where equal distances look about equally far apart.
///
/// Source: Björn Ottosson, "A perceptual color space for image processing" (2020).
public struct OKLab: Sendable, Hashable {
    /// Lightness, 0 (black) to 1 (white).
    public var lightness: Double
    /// Green (negative) to red (positive).
    public var a: Double
    /// Blue (negative) to yellow (positive).
    public var b: Double

    /// Makes a colour of its coordinates.
    public init(lightness: Double, a: Double, b: Double) {
        self.lightness = lightness
        self.a = a
        self.b = b
    }

    /// The coordinates of an sRGB colour.
    public init(_ colour: RGB) {
        let (r, g, b) = (RGB.linear(colour.red), RGB.linear(colour.green), RGB.linear(colour.blue))
        let l = cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
        let m = cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
        let s = cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
        lightness = 0.2104542553 * l + 0.7936177850 * m - 0.0040720468 * s
        a = 1.9779984951 * l - 2.4285922050 * m + 0.4505937099 * s
        self.b = 0.0259040371 * l + 0.7827717662 * m - 0.8086757660 * s
    }

    /// The nearest sRGB colour, channel by channel.
    public var rgb: RGB {
        let l = cube(lightness + 0.3963377774 * a + 0.2158037573 * b)
        let m = cube(lightness - 0.1055613458 * a - 0.0638541728 * b)
        let s = cube(lightness - 0.0894841775 * a - 1.2914855480 * b)
        return RGB(
            RGB.coded(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
            RGB.coded(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
            RGB.coded(-0.0041960863 * l - 0.7034186147 * m + 1.7076147010 * s))
    }

    /// The square of the distance to another colour.
    public func squaredDistance(to other: OKLab) -> Double {
        let (x, y, z) = (lightness - other.lightness, a - other.a, b - other.b)
        return x * x + y * y + z * z
    }

    /// The colour a share of the way (0 to 1) to another.
    public func mixed(with other: OKLab, share: Double) -> OKLab {
        OKLab(
            lightness: lightness + (other.lightness - lightness) * share, a: a + (other.a - a) * share,
            b: b + (other.b - b) * share)
    }

    private func cube(_ value: Double) -> Double { value * value * value }
}
