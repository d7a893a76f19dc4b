import Canvas
import Notation

/// Text as it stands in HTML and SVG.
enum MarkupText {
    /// The text cleaned as for a terminal, with what would begin a tag, an entity or the end of an attribute
    /// written as an entity.
    static func escaped(_ text: String) -> String {
        CleanText.line(text).reduce(into: "") { written, glyph in
            switch glyph {
            case "&": written += "&amp;"
            case "<": written += "&lt;"
            case ">": written += "&gt;"
            case "\"": written += "&quot;"
            case "'": written += "&#39;"
            default: written.append(glyph)
            }
        }
    }
}

extension RGB {
    /// The colour as style sheets write it.
    var hex: String {
        "#"
            + [red, green, blue].map { channel in
                let digits = String(channel, radix: 16)
                return digits.count < 2 ? "0" + digits : digits
            }.joined()
    }
}

extension Role {
    /// The role as a class of style sheets.
    var className: String {
        switch self {
        case .text: "text"
        case .dim: "dim"
        case .accent: "accent"
        case .good: "good"
        case .warn: "warn"
        case .bad: "bad"
        case .border: "border"
        }
    }
}

extension Style {
    /// The classes of a text of this style; empty for ordinary text.
    var classNames: String {
        [
            role == .text ? "" : role.className, isBold ? "strong" : "", isUnderlined ? "underlined" : "",
            ground == .selection ? "selected" : "",
        ].filter { !$0.isEmpty }.joined(separator: " ")
    }
}
