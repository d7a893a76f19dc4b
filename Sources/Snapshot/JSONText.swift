import Notation

/// A JSON value while it is written: the members of an object in order of their names, numbers unrounded.
///
/// Texts are cleaned as for a terminal, and what would act on one is left out and not encoded, for the reader
/// of the JSON would decode it again and print it.
enum JSONText {
    case text(String)
    case whole(Int)
    case number(Double)
    case truth(Bool)
    case list([JSONText])
    case object([String: JSONText])

    /// The value as a file: indented, a line break at the end.
    var file: String { written(indent: "") + "\n" }

    private func written(indent: String) -> String {
        switch self {
        case .text(let text): return JSONText.quoted(text)
        case .whole(let number): return "\(number)"
        // JSON knows no infinity.
        case .number(let number): return number.isFinite ? "\(number)" : "null"
        case .truth(let truth): return truth ? "true" : "false"
        case .list(let values):
            return JSONText.bracketed("[", values.map { $0.written(indent: indent + "  ") }, "]", indent)
        case .object(let members):
            let lines = members.sorted { $0.key < $1.key }.map { name, value in
                "\(JSONText.quoted(name)): \(value.written(indent: indent + "  "))"
            }
            return JSONText.bracketed("{", lines, "}", indent)
        }
    }

    private static func bracketed(_ open: String, _ lines: [String], _ close: String, _ indent: String)
        -> String
    {
        guard !lines.isEmpty else { return open + close }
        let inner = "\n" + indent + "  "
        return open + inner + lines.joined(separator: "," + inner) + "\n" + indent + close
    }

    /// RFC 8259, section 7. Control characters are gone by then.
    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in CleanText.line(text).unicodeScalars {
            if scalar == "\"" || scalar == "\\" { quoted.unicodeScalars.append("\\") }
            quoted.unicodeScalars.append(scalar)
        }
        return quoted + "\""
    }
}
