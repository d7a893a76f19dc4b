/// The fixed part of the 256 colours of a terminal: the cube (16–231) and the greys (232–255).
///
/// The first sixteen are left alone: users redefine them, so nothing is known of how they look.
public enum IndexedColours {
    /// The colour of an index from 16 on.
    public static func colour(_ index: UInt8) -> RGB {
        if index >= 232 {
            let level = 8 + (index - 232) * 10
            return RGB(level, level, level)
        }
        let offset = Int(max(16, index)) - 16
        return RGB(levels[offset / 36], levels[offset / 6 % 6], levels[offset % 6])
    }

    /// The index whose colour is nearest in OKLab.
    public static func nearest(to colour: RGB) -> UInt8 {
        nearest(to: colour, contrast: 1, against: colour)
    }

    /// The index whose colour is nearest in OKLab among those with a contrast against a ground; the one
    /// with the most contrast where none has it.
    public static func nearest(to colour: RGB, contrast: Double, against ground: RGB) -> UInt8 {
        let wish = OKLab(colour)
        let groundLuminance = ground.luminance
        var best: (index: UInt8, distance: Double)?
        var strongest: (index: UInt8, contrast: Double) = (16, 0)
        for entry in table {
            let held =
                entry.luminance > groundLuminance
                ? (entry.luminance + 0.05) / (groundLuminance + 0.05)
                : (groundLuminance + 0.05) / (entry.luminance + 0.05)
            if held > strongest.contrast { strongest = (entry.index, held) }
            guard held >= contrast else { continue }
            let distance = entry.lab.squaredDistance(to: wish)
            if distance < best?.distance ?? .infinity { best = (entry.index, distance) }
        }
        return best?.index ?? strongest.index
    }

    private static let levels: [UInt8] = [0, 95, 135, 175, 215, 255]

    private static let table: [(index: UInt8, luminance: Double, lab: OKLab)] = (UInt8(16)...255).map {
        index in
        let rgb = colour(index)
        return (index, rgb.luminance, OKLab(rgb))
    }
}
