import Canvas
import Notation
import Panels

/// The help: every row of the keys, in their order.
enum HelpPage {
    /// The lines, one a key binding.
    static func lines(of keys: KeyMap, language: Language, glyphs: GlyphSet) -> [PanelLine] {
        let rows = keys.bindings.map { binding in
            let keys = binding.keys.map { KeyName.text($0, glyphs: glyphs) }.joined(separator: "  ")
            return (keys: keys, words: binding.words[language])
        }
        let width = rows.reduce(0) { max($0, TextWidth.columns(of: $1.keys)) }
        return rows.map { row in
            PanelLine { place, grid in
                let rect = place.rect
                let keyWidth = min(width, max(0, rect.width / 2))
                grid.put(row.keys, x: rect.x, y: rect.y, width: keyWidth, style: .accent)
                let rest = rect.inset(left: keyWidth + 3)
                grid.put(row.words, x: rest.x, y: rest.y, width: rest.width, mark: glyphs.ellipsis)
            }
        }
    }
}
