internal import Notation

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
    static func width(_ scalar: Unicode.Scalar) -> Int { TextWidth.columns(of: Character(scalar)) }
}
