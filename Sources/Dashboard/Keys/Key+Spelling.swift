public import Canvas
import Notation

extension Key {
    /// The key that is written like that, in the settings: the character itself, `^x` with Control, `Alt-x`, or a
    /// name (`Enter`, `PgUp`, `F5`), in whatever case. Nil where no key is.
    public init?(spelling: String) {
        let text = spelling
        if let named = Key.named[text.lowercased()] {
            self = named
        } else if text.count == 1, let glyph = text.first {
            guard CleanText.line(text) == text, glyph != " " else { return nil }
            self = .character(glyph)
        } else if text.count == 2, text.hasPrefix("^"), let letter = text.lowercased().last, letter.isASCII,
            letter.isLetter
        {
            self = .control(letter)
        } else if text.count == 5, text.lowercased().hasPrefix("alt-"), let digit = text.last, digit.isASCII,
            digit.isNumber
        {
            self = .alt(digit)
        } else {
            return nil
        }
    }

    /// How it is written there.
    public var spelling: String { KeyName.text(self, glyphs: .ascii) }

    /// The name of a key that was probably meant; nil where none is near.
    public static func nearestSpelling(to text: String) -> String? {
        NearMiss.nearest(to: text, in: named.values.map(\.spelling).sorted())
    }

    private static let named: [String: Key] = {
        let keys: [Key] =
            [
                .enter, .escape, .backspace, .tab, .backTab, .up, .down, .left, .right, .home, .end, .pageUp,
                .pageDown, .delete, .insert, .character(" "),
            ] + (1...24).map(Key.function)
        return Dictionary(uniqueKeysWithValues: keys.map { ($0.spelling.lowercased(), $0) })
    }()
}
