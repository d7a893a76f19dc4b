import Canvas
import Notation

/// What a key is called on the screen.
enum KeyName {
    /// `↵`, `Esc`, `^Z`, `PgUp`, or the character itself.
    static func text(_ key: Key, glyphs: GlyphSet) -> String {
        let isPlain = glyphs.name == .ascii
        switch key {
        case .character(" "): return "Space"
        case .character(let glyph): return String(glyph)
        case .control(let glyph): return "^" + String(glyph).uppercased()
        case .alt(let glyph): return "Alt-\(glyph)"
        case .enter: return isPlain ? "Enter" : "↵"
        case .escape: return "Esc"
        case .backspace: return "Backspace"
        case .tab: return "Tab"
        case .backTab: return "S-Tab"
        case .up: return isPlain ? "Up" : "↑"
        case .down: return isPlain ? "Down" : "↓"
        case .left: return isPlain ? "Left" : "←"
        case .right: return isPlain ? "Right" : "→"
        case .home: return "Home"
        case .end: return "End"
        case .pageUp: return "PgUp"
        case .pageDown: return "PgDn"
        case .delete: return "Del"
        case .insert: return "Ins"
        case .function(let number): return "F" + String(number)
        }
    }
}
