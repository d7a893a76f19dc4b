import Canvas
import Notation
import Testing

@Suite("How wide a text is")
struct TextWidthTests {
    /// The twelve vowels of Vietnamese, with its five tones written after them as combining marks.
    private static let vowels = Array("aăâeêioôơuưyAĂÂEÊIOÔƠUƯY")
    private static let tones = ["", "\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]

    /// Every letter of Vietnamese as the composition of its marks.
    private static let letters = vowels.flatMap { vowel in tones.map { String(vowel) + $0 } } + ["đ", "Đ"]

    @Test("Every Vietnamese letter takes one column, composed or decomposed", arguments: letters)
    func vietnamese(letter: String) {
        #expect(letter.count == 1)
        #expect(TextWidth.columns(of: letter) == 1)
        #expect(TextWidth.columns(of: TextWidthTests.decomposed(letter)) == 1)
        #expect(Grid(3) { grid, _ in grid.write(letter + "|", x: 0, y: 0) }.line(0) == letter + "|")
    }

    @Test("A word is as wide decomposed as composed")
    func words() {
        let composed = "Sắp xếp bộ máy, biên chế"
        let apart =
            "Sa\u{306}\u{301}p xe\u{302}\u{301}p bo\u{323}\u{302} ma\u{301}y, bie\u{302}n che\u{302}\u{301}"
        #expect(apart.unicodeScalars.count > composed.unicodeScalars.count)
        #expect(TextWidth.columns(of: composed) == 24)
        #expect(TextWidth.columns(of: apart) == 24)
    }

    @Test(
        "Wide clusters take two columns",
        arguments: [
            "省", "あ", "ア", "한", "\u{1112}\u{1161}\u{11AB}", "！", "　", "🏢", "😀", "🇻🇳", "❤️", "⚠️", "1️⃣", "©️", "👍🏽",
            "👩‍💻", "👨‍👩‍👧", "👨‍👩‍👧‍👦", "𠀀", "☔", "⌚\u{FE0E}", "#️⃣",
        ])
    func wide(text: String) {
        #expect(TextWidth.columns(of: text) == 2, "\(text.unicodeScalars.map(\.value))")
    }

    @Test(
        "Narrow clusters take one",
        arguments: [
            "a", "é", "🏛", "─", "█", "▲", "◆", "…", "−", "❤", "⚠", "©", "1", "ﾊ", "\u{1F1FB}", "⚑", "→",
            "\u{A0}",
        ])
    func narrow(text: String) {
        #expect(TextWidth.columns(of: text) == 1)
    }

    @Test(
        "What has no base, and what is not seen, takes none",
        arguments: [
            "", "\u{301}", "\u{20DD}", "\u{200D}", "\u{200B}", "\u{FEFF}", "\u{2060}", "\u{FE0F}", "\u{1B}",
        ])
    func nothing(text: String) {
        #expect(TextWidth.columns(of: text) == 0)
    }

    @Test(
        "What a terminal gives several columns is as wide as that, and nothing of it is lost in the grid",
        arguments: [
            ("नि", 2), ("क्षि", 3), ("กำ", 2), ("\u{600}12", 3), ("\u{600}\u{600}1", 3), ("தமிழ்", 4),
            ("\u{1100}\u{1161}\u{11A8}", 2),
            ("각\u{11A8}", 2), ("e\u{31B}\u{323}", 1), ("\u{1100}\u{1100}", 4), ("က္ခ", 2),
        ])
    func severalCells(text: String, columns: Int) {
        #expect(TextWidth.columns(of: text) == columns)
        #expect(text.reduce(0) { $0 + TextWidth.columns(of: $1) } == columns)
        let grid = Grid(8) { grid, _ in grid.write(text + "|", x: 0, y: 0) }
        #expect(grid.line(0).unicodeScalars.elementsEqual((text + "|").unicodeScalars))
        #expect(grid[columns, 0].glyph == "|")
    }

    @Test("A text is as wide as what the grid writes of it")
    func agreesWithGrid() {
        for text in ["Quảng Ninh 2025", "a\u{1B}[31mđ", "省A🇻🇳e\u{301}", "\u{301}x", "a\tb\r\nc", "a\u{200D}b"]
        {
            var grid = Grid(Size(width: 40, height: 1))
            #expect(grid.write(text, x: 0, y: 0) == TextWidth.columns(of: text))
        }
    }

    @Test(
        "A text is cut to its columns, at cluster ends, with a mark",
        arguments: [
            ("Quảng Ninh", 10, "Quảng Ninh"), ("Quảng Ninh", 9, "Quảng Ni…"), ("Quảng Ninh", 7, "Quảng…"),
            ("Quảng", 1, "…"), ("Quảng", 0, ""), ("Quảng", -3, ""), ("", 4, ""), ("省省省", 6, "省省省"),
            ("省省省", 5, "省省…"), ("省省省", 4, "省…"), ("省省省", 2, "…"), ("a省b", 3, "a…"),
            ("e\u{301}e\u{301}e\u{301}", 2, "e\u{301}…"), ("a\nb", 9, "a b"),
        ])
    func truncation(text: String, width: Int, cut: String) {
        let shown = TextWidth.truncated(text, to: width)
        #expect(shown == cut)
        #expect(TextWidth.columns(of: shown) <= max(0, width))
    }

    @Test("The mark may be another")
    func mark() {
        #expect(TextWidth.truncated("abcdef", to: 4, mark: "~") == "abc~")
    }

    /// Canonical decomposition, by the table of the combinations that Vietnamese uses: the standard
    /// library does not offer it, and a test must not measure one text by another's measure.
    private static func decomposed(_ letter: String) -> String {
        let parts: [Character: String] = [
            "ă": "a\u{306}", "â": "a\u{302}", "ê": "e\u{302}", "ô": "o\u{302}", "ơ": "o\u{31B}",
            "ư": "u\u{31B}", "Ă": "A\u{306}", "Â": "A\u{302}", "Ê": "E\u{302}", "Ô": "O\u{302}",
            "Ơ": "O\u{31B}", "Ư": "U\u{31B}",
        ]
        let tone = letter.unicodeScalars.dropFirst()
        guard let vowel = letter.unicodeScalars.first, let apart = parts[Character(vowel)] else {
            return letter
        }
        return apart + String(String.UnicodeScalarView(tone))
    }
}
