/// A theme worked out for one terminal: which of its colours each role and each ground has.
///
/// Indices are those of the terminal (0–7, 8–15, 16–255); nil is the terminal's own default colour.
public struct Palette: Sendable, Hashable {
    /// How many colours the indices are chosen from.
    public let depth: ColourDepth
    private let foregrounds: [Role: UInt8]
    private let grounds: [Ground: UInt8]
    private let selectionForegrounds: [Role: UInt8]

    /// Makes a palette; a role or ground left out has the terminal's default colour. Text on the
    /// selection may need other colours to keep its contrast: those stand in `onSelection`.
    public init(
        depth: ColourDepth, foregrounds: [Role: UInt8], onSelection: [Role: UInt8], grounds: [Ground: UInt8]
    ) {
        self.depth = depth
        self.foregrounds = foregrounds
        self.grounds = grounds
        selectionForegrounds = onSelection
    }

    /// The palette of a terminal without colours: all default; selection is shown in reverse.
    public static let none = Palette(depth: .none, foregrounds: [:], onSelection: [:], grounds: [:])

    /// The colour of the text of a style.
    public func foreground(of style: Style) -> UInt8? {
        style.ground == .selection ? selectionForegrounds[style.role] : foregrounds[style.role]
    }

    /// The colour of the ground of a style; of the surface where a style is shown in reverse.
    public func background(of style: Style) -> UInt8? { grounds[style.ground] ?? grounds[.surface] }

    /// Whether a style must be shown in reverse, because its ground has no colour of its own.
    public func isReversed(_ style: Style) -> Bool {
        style.ground == .selection && grounds[.selection] == nil
    }
}
