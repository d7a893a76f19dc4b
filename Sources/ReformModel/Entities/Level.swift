/// The levels of congresses and elections that the profile names, from the bottom up.
///
/// A package may use others: they are shown as written, after these.
public enum Level: String, Sendable, Hashable, CaseIterable {
    case cell
    case grassroots
    case commune
    case district
    case province
    case central
    case national
    case election

    /// The place of a level, as written, in the order from the bottom up; unknown ones come last.
    public static func rank(of name: String) -> Int {
        allCases.firstIndex { $0.rawValue == name } ?? allCases.count
    }
}
