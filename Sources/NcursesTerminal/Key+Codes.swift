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

    /// The key of the numeric block, by the last byte of what a terminal in keypad mode sends (`ESC O`).
    init?(keypad byte: UInt8) {
        switch byte {
        case UInt8(ascii: "M"): self = .enter
        case UInt8(ascii: "X"): self = .character("=")
        // `j` to `y` stand for `*` to `9`.
        case UInt8(ascii: "j")...UInt8(ascii: "y"): self = .character(Character(Unicode.Scalar(byte - 0x40)))
        default: return nil
        }
    }
}
