import Canvas
import Notation
import Panels

/// The line below everything: the keys of the mode, with help always among them.
struct HintLine {
    private let mode: ScreenMode
    private let language: Language
    private let glyphs: GlyphSet
    private let keys: KeyMap

    init(mode: ScreenMode, language: Language, glyphs: GlyphSet, keys: KeyMap) {
        self.keys = keys
        self.mode = mode
        self.language = language
        self.glyphs = glyphs
    }

    /// Draws the line; hints are left out from the right where room is short, help last of all.
    func draw(in rect: Rect, on grid: inout Grid) {
        var hints = hints
        let room = rect.width - 2
        while hints.count > 1, width(of: hints) > room { hints.remove(at: hints.count - 2) }
        var x = rect.x + 1
        for hint in hints {
            x = grid.put(hint.key, x: x, y: rect.y, width: rect.maxX - x, style: .accent) + 1
            x = grid.put(hint.words, x: x, y: rect.y, width: rect.maxX - x, style: .dim) + HintLine.gap
        }
    }

    private static let gap = 3

    private struct Hint {
        let key: String
        let words: String
    }

    private var hints: [Hint] {
        let panels =
            mode == .board ? [Hint(key: keys.panelKeys, words: Phrase(vi: "ô", en: "panel")[language])] : []
        return panels
            + keys.bindings.compactMap { binding in
                guard let words = binding.hint, binding.hintIn.contains(mode), let key = binding.keys.first
                else { return nil }
                return Hint(key: KeyName.text(key, glyphs: glyphs), words: words[language])
            }
    }

    private func width(of hints: [Hint]) -> Int {
        let words = hints.reduce(0) {
            $0 + TextWidth.columns(of: $1.key) + 1 + TextWidth.columns(of: $1.words)
        }
        return words + HintLine.gap * max(0, hints.count - 1)
    }
}
