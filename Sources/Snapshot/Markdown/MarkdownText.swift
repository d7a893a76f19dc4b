import Notation

/// Text as it stands in Markdown: nothing of it is taken for a mark.
enum MarkdownText {
    /// The text cleaned as for a terminal, with every sign that Markdown or HTML would act on kept from it.
    static func escaped(_ text: String) -> String {
        CleanText.line(text).reduce(into: "") { written, glyph in
            switch glyph {
            case "&": written += "&amp;"
            case "<": written += "&lt;"
            case ">": written += "&gt;"
            case "\\", "`", "*", "_", "[", "]", "|", "~", "$", "#":
                written.append("\\")
                written.append(glyph)
            default: written.append(glyph)
            }
        }
    }

    /// The text as a paragraph: what would begin a list there is kept from it too.
    static func paragraph(_ text: String) -> String {
        let text = escaped(text).drop { $0 == " " }
        guard let first = text.first else { return "" }
        if first == "-" || first == "+" || first == "=" { return "\\" + text }
        let digits = text.prefix { $0.isASCII && $0.isNumber }
        guard !digits.isEmpty, let next = text.dropFirst(digits.count).first, next == "." || next == ")"
        else {
            return String(text)
        }
        return digits + "\\" + text.dropFirst(digits.count)
    }

    /// Lines as they are drawn, in a fence that none of them ends.
    static func fenced(_ lines: [String]) -> String {
        var fence = "```"
        while lines.contains(where: { $0.holds(fence) }) { fence += "`" }
        return ([fence + "text"] + lines + [fence]).joined(separator: "\n")
    }
}
