/// Makes one line out of untrusted text, scalar by scalar, so that columns counted in the file still
/// hold in what is shown.
enum PlainLine {
    /// The scalar to show for one of a file: a space for white space, `�` for what would move the cursor,
    /// hide text or change its direction.
    static func shown(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 9...13, 0x85, 0x2028, 0x2029: " "
        case 0..<0x20, 0x7F..<0xA0: "\u{FFFD}"
        default:
            switch scalar.properties.generalCategory {
            case .format, .control, .surrogate, .privateUse: "\u{FFFD}"
            default: scalar
            }
        }
    }

    /// The text as one line that may be shown.
    static func cleaned(_ text: String) -> String {
        var line = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { line.append(shown(scalar)) }
        return String(line)
    }

    /// The text as one line of at most so many characters, with `…` where something was left out.
    static func shortened(_ text: String, to limit: Int) -> String {
        // A text of a file may be as long as a field may be: what cannot be shown is not cleaned.
        let line = cleaned(String(text.prefix(limit + 1)))
        return line.count > limit ? String(line.prefix(limit - 1)) + "…" : line
    }

    /// The columns of a terminal that a scalar takes: 0 for marks, 2 for East Asian wide ones, else 1.
    static func width(_ scalar: Unicode.Scalar) -> Int {
        if scalar.value < 0x300 { return 1 }
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark: return 0
        default: break
        }
        // The blocks that are wide as a whole (UAX #11); single wide symbols are too rare to matter here.
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF,
            0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
