/// Whether text stands on a dark or on a light ground.
public enum TerminalGround: Sendable, Hashable, CaseIterable {
    case dark
    case light

    /// The ground of a colour: by its lightness in OKLab, as the eye sees it.
    public init(_ colour: RGB) { self = OKLab(colour).lightness > 0.6 ? .light : .dark }
}
