import Notation

/// A JSON value while it is written: members by name, so that the same value is the same bytes.
///
/// Texts are cleaned as for a terminal: what would act on one is left out and not encoded, for the reader of
/// the JSON would decode it again and print it.
indirect enum JSONText {
    case text(String)
    case number(Double)
    case whole(Int)
    case truth(Bool)
    case list([JSONText])
    case object([String: JSONText])

    /// An object without the members that are not known.
    static func members(_ members: [String: JSONText?]) -> JSONText {
        .object(members.compactMapValues(\.self))
    }

    /// The value as a file: each member, and each element of a list, on a line of its own.
    var file: String {
        guard case .object(let members) = self else { return line + "\n" }
        let lines = members.sorted { $0.key < $1.key }.map { name, value in
            "  \(JSONText.quoted(name)): " + value.block
        }
        return "{\n" + lines.joined(separator: ",\n") + "\n}\n"
    }

    private var block: String {
        guard case .list(let elements) = self, !elements.isEmpty else { return line }
        return "[\n    " + elements.map(\.line).joined(separator: ",\n    ") + "\n  ]"
    }

    /// The value as a file in which everything has a line of its own.
    var indentedFile: String { indented(by: "") + "\n" }

    private func indented(by indent: String) -> String {
        let inner = indent + "  "
        switch self {
        case .text, .number, .whole, .truth: return line
        case .list(let elements):
            return JSONText.lines("[", elements.map { $0.indented(by: inner) }, "]", indent)
        case .object(let members):
            let written = members.sorted { $0.key < $1.key }.map { name, value in
                "\(JSONText.quoted(name)): \(value.indented(by: inner))"
            }
            return JSONText.lines("{", written, "}", indent)
        }
    }

    private static func lines(_ open: String, _ lines: [String], _ close: String, _ indent: String) -> String
    {
        guard !lines.isEmpty else { return open + close }
        let inner = "\n" + indent + "  "
        return open + inner + lines.joined(separator: "," + inner) + "\n" + indent + close
    }

    /// The value on one line.
    var line: String {
        switch self {
        case .text(let text): JSONText.quoted(text)
        case .number(let number): JSONText.written(number)
        case .whole(let number): String(number)
        case .truth(let truth): truth ? "true" : "false"
        case .list(let elements): "[" + elements.map(\.line).joined(separator: ", ") + "]"
        case .object(let members):
            "{"
                + members.sorted { $0.key < $1.key }
                .map { JSONText.quoted($0.key) + ": " + $0.value.line }.joined(separator: ", ") + "}"
        }
    }

    /// The shortest digits that give the same number again; JSON has no word for what is no number.
    private static func written(_ number: Double) -> String {
        guard number.isFinite else { return "null" }
        if number == number.rounded(), abs(number) < 1e15 { return String(Int(number)) }
        return number.description
    }

    private static func quoted(_ text: String) -> String { JSONString.quoted(CleanText.line(text)) }
}
