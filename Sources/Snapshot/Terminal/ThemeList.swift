public import Canvas
public import Notation

/// Themes by their names, each with its colours beside it.
public enum ThemeList {
    /// A line for each theme; names and grounds alone where there are to be no colours.
    public static func render(
        _ themes: [(name: String, theme: Theme)], colours: AnsiColours, in language: Language
    ) -> String {
        let width = themes.map { TextWidth.columns(of: $0.name) }.max() ?? 0
        return themes.map { name, theme in
            let space = String(repeating: " ", count: width - TextWidth.columns(of: name) + 2)
            let ground = (theme.isDark ? Phrase.dark : .light)[language]
            guard colours != .none else { return name + space + ground + "\n" }
            return name + space + ground.padded(to: Phrase.groundWidth(language))
                + swatch(of: theme, colours, language) + "\n"
        }.joined()
    }

    /// What each role looks like, in a word for it.
    private static func swatch(of theme: Theme, _ colours: AnsiColours, _ language: Language) -> String {
        let style = AnsiStyle(theme, colours)
        let words = Phrase.samples.map { look, word in style.sequence(look) + " " + word[language] + " " }
        return words.joined() + AnsiStyle.reset
    }
}

extension String {
    fileprivate func padded(to columns: Int) -> String {
        self + String(repeating: " ", count: max(0, columns - TextWidth.columns(of: self)))
    }
}

extension Phrase {
    fileprivate static let dark = Phrase(vi: "tối", en: "dark")
    fileprivate static let light = Phrase(vi: "sáng", en: "light")

    fileprivate static func groundWidth(_ language: Language) -> Int {
        max(TextWidth.columns(of: dark[language]), TextWidth.columns(of: light[language])) + 2
    }

    fileprivate static let samples: [(look: Style, word: Phrase)] = [
        (Style(.text), Phrase(vi: "chữ", en: "text")),
        (Style(.dim), Phrase(vi: "mờ", en: "dim")),
        (Style(.accent), Phrase(vi: "nhấn", en: "accent")),
        (Style(.good), Phrase(vi: "tốt", en: "good")),
        (Style(.warn), Phrase(vi: "nguy cơ", en: "at risk")),
        (Style(.bad), Phrase(vi: "chậm", en: "behind")),
        (Style(.text, on: .selection), Phrase(vi: "đang chọn", en: "selected")),
    ]
}
