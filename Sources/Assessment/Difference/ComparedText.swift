internal import Notation
internal import ReformModel

/// Texts as they are compared: white space squeezed, and equal where Unicode holds them for one text,
/// however their accents are composed.
enum ComparedText {
    /// Whether two texts are the same.
    static func areSame(_ left: String, _ right: String) -> Bool {
        // Most are, and are not squeezed then. String compares by canonical equivalence.
        left == right || squeezed(left) == squeezed(right)
    }

    /// Whether two texts are the same in every language.
    static func areSame(_ left: LocalText, _ right: LocalText) -> Bool {
        left == right
            || areSame(left.base, right.base)
                && Language.allCases.allSatisfy { areSame(left.text(in: $0), right.text(in: $0)) }
    }

    /// Whether lists hold the same texts in the same order.
    static func areSame(_ left: [LocalText], _ right: [LocalText]) -> Bool {
        left.count == right.count && zip(left, right).allSatisfy { areSame($0, $1) }
    }

    /// A text without white space at its ends, and with one space for any within it.
    static func squeezed(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// A title as it is looked for on the other side: squeezed, and whatever its case.
    static func title(_ text: LocalText) -> String { squeezed(text.base).lowercased() }
}
