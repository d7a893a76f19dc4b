/// Text as groff and mandoc take it.
enum RoffText {
    /// A running text, in which what stands between backticks is typed: bold, and with hyphens that can be copied.
    static func prose(_ text: String) -> String {
        let parts = text.split(separator: "`", omittingEmptySubsequences: false)
        let lines = parts.enumerated().map { index, part in
            index.isMultiple(of: 2) ? words(String(part)) : bold(String(part))
        }
        return filled(lines.joined())
    }

    /// In lines that are short enough for whoever reads the source: the formatter joins them again.
    private static func filled(_ text: String) -> String {
        var lines: [String] = []
        for word in text.split(separator: " ") {
            if let last = lines.last, width(last) + width(word) < 76 {
                lines[lines.count - 1] = last + " " + word
            } else {
                lines.append(String(word))
            }
        }
        return lines.map(guarded).joined(separator: "\n")
    }

    /// As formatters count who write a sign beyond ASCII as its number.
    private static func width(_ text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { $0 + ($1.isASCII ? 1 : 8) }
    }

    /// What is typed, in bold.
    static func bold(_ text: String) -> String { #"\fB"# + typed(text) + #"\fR"# }

    /// What stands for something, in italics.
    static func italic(_ text: String) -> String { #"\fI"# + typed(text) + #"\fR"# }

    /// Every sign as it is, so that it can be copied into a shell.
    static func typed(_ text: String) -> String {
        text.reduce(into: "") { result, sign in
            switch sign {
            case "\\": result += #"\e"#
            case "-": result += #"\-"#
            case "'": result += #"\(aq"#
            case "\"": result += #"\(dq"#
            case "`": result += #"\(ga"#
            case "^": result += #"\(ha"#
            case "~": result += #"\(ti"#
            default: result.append(sign)
            }
        }
    }

    /// A line that begins with a sign of control is text nevertheless.
    static func guarded(_ line: String) -> String {
        line.hasPrefix(".") || line.hasPrefix("'") ? #"\&"# + line : line
    }

    /// Options, days, paths and bounds among words are typed; a hyphen within a word is a hyphen.
    private static func words(_ text: String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false).map { word in
            let isTyped =
                word.drop { $0 == "(" }.hasPrefix("-") || word.contains(where: \.isNumber)
                || word.contains("/") || word.contains("_")
            let plain = word.contains("-") && !isTyped
            return plain ? escaped(String(word)) : typed(String(word))
        }.joined(separator: " ")
    }

    /// As `typed`, with hyphens for hyphens.
    private static func escaped(_ word: String) -> String {
        word.split(separator: "-", omittingEmptySubsequences: false).map { typed(String($0)) }
            .joined(separator: "-")
    }
}
