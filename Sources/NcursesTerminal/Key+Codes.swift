internal import CNcurses
internal import Canvas

nonisolated extension Key {
    /// The key that the shim gives a number from 256 on; nil where the board has no use for it.
    init?(code: Int) {
        switch code {
        case RB_KEY_UP: self = .up
        case RB_KEY_DOWN: self = .down
        case RB_KEY_LEFT: self = .left
        case RB_KEY_RIGHT: self = .right
        case RB_KEY_HOME: self = .home
        case RB_KEY_END: self = .end
        case RB_KEY_PAGE_UP: self = .pageUp
        case RB_KEY_PAGE_DOWN: self = .pageDown
        case RB_KEY_DELETE: self = .delete
        case RB_KEY_INSERT: self = .insert
        case RB_KEY_BACKSPACE: self = .backspace
        case RB_KEY_BACK_TAB: self = .backTab
        case RB_KEY_ENTER: self = .enter
        case (RB_KEY_FUNCTION + 1)...(RB_KEY_FUNCTION + 24): self = .function(code - RB_KEY_FUNCTION)
        default: return nil
        }
    }

    /// The key of a control character; nil for other scalars, and for control characters that are no key.
    init?(control scalar: Unicode.Scalar) {
        switch scalar.value {
        case 0x08, 0x7F: self = .backspace
        case 0x09: self = .tab
        case 0x0A, 0x0D: self = .enter
        case 0x1B: self = .escape
        case 0x01...0x1A: self = .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
        default: return nil
        }
    }

    /// The key of a control sequence (`ESC [`): by its last byte, or by its number before `~`.
    init?(control told: [UInt8], end: UInt8) {
        switch (String(decoding: told, as: UTF8.self), end) {
        case ("", UInt8(ascii: "A")): self = .up
        case ("", UInt8(ascii: "B")): self = .down
        case ("", UInt8(ascii: "C")): self = .right
        case ("", UInt8(ascii: "D")): self = .left
        case ("", UInt8(ascii: "H")), ("1", UInt8(ascii: "~")), ("7", UInt8(ascii: "~")): self = .home
        case ("", UInt8(ascii: "F")), ("4", UInt8(ascii: "~")), ("8", UInt8(ascii: "~")): self = .end
        case ("", UInt8(ascii: "Z")): self = .backTab
        case ("2", UInt8(ascii: "~")): self = .insert
        case ("3", UInt8(ascii: "~")): self = .delete
        case ("5", UInt8(ascii: "~")): self = .pageUp
        case ("6", UInt8(ascii: "~")): self = .pageDown
        default: return nil
        }
    }

    /// The key of the numeric block, by the last byte of what a terminal in keypad mode sends (`ESC O`).
    init?(keypad byte: UInt8) {
        switch byte {
        case UInt8(ascii: "M"): self = .enter
        case UInt8(ascii: "A")...UInt8(ascii: "D"), UInt8(ascii: "F"), UInt8(ascii: "H"):
            self.init(control: [], end: byte)
        case UInt8(ascii: "X"): self = .character("=")
        // `j` to `y` stand for `*` to `9`.
        case UInt8(ascii: "j")...UInt8(ascii: "y"): self = .character(Character(Unicode.Scalar(byte - 0x40)))
        default: return nil
        }
    }
}
