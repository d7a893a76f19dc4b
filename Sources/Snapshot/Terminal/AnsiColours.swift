/// The colours that escape sequences may name.
public enum AnsiColours: String, Sendable, Hashable, CaseIterable {
    /// None: weight and underlining alone.
    case none
    /// The sixteen that the reader's terminal is set to.
    case sixteen = "16"
    /// The fixed part of the 256.
    case indexed = "256"
    /// Any colour.
    case direct
}
