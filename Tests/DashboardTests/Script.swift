import Canvas
import Notation

/// Keys by their names, as one would say them: `2 Down Enter`.
struct Script: ExpressibleByStringLiteral, CustomStringConvertible {
    let keys: [Key]
    let description: String

    init(stringLiteral text: String) { self.init(text) }

    init(_ text: String) {
        description = text
        keys = text.split(separator: " ").map { Script.key(named: String($0)) }
    }

    /// The same keys so many times.
    static func * (script: Script, times: Int) -> Script {
        Script(Array(repeating: script.description, count: times).joined(separator: " "))
    }

    private static let named: [String: Key] = [
        "Enter": .enter, "Esc": .escape, "Backspace": .backspace, "Tab": .tab, "S-Tab": .backTab, "Up": .up,
        "Down": .down, "Left": .left, "Right": .right, "Home": .home, "End": .end, "PgUp": .pageUp,
        "PgDn": .pageDown, "Del": .delete, "Ins": .insert, "Space": .character(" "), "F1": .function(1),
    ]

    private static func key(named name: String) -> Key {
        if let key = named[name] { return key }
        if name.count == 1, let glyph = name.first { return .character(glyph) }
        if name.count == 2, name.first == "^", let glyph = name.last { return .control(glyph) }
        fatalError("there is no key \(name)")
    }
}
