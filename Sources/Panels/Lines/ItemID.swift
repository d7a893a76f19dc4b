/// What a line speaks of: the identity by which a selection survives a reload, a change of day or of size.
public enum ItemID: Sendable, Hashable {
    case indicator(String)
    case milestone(String)
    case unit(String)
    case document(String)
    /// An action of the board, by its name: what the palette lists.
    case command(String)
}
