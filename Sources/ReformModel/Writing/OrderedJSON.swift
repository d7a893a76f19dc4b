internal import Notation

/// JSON with its members in the order in which a person wants to read them.
indirect enum OrderedJSON {
    case text(String)
    case flag(Bool)
    case list([OrderedJSON])
    case object([(String, OrderedJSON)])

    /// The columns up to which a list or an object stands on one line.
    private static let width = 110

    /// The value as a file, with a line break at its end.
    var file: String { written(indent: 0) + "\n" }

    private func written(indent: Int) -> String {
        let line = line
        guard indent + line.utf8.count > OrderedJSON.width else { return line }
        let blank = String(repeating: " ", count: indent)
        switch self {
        case .text, .flag: return line
        case .list(let items):
            let lines = items.map { blank + "  " + $0.written(indent: indent + 2) }
            return "[\n" + lines.joined(separator: ",\n") + "\n\(blank)]"
        case .object(let members):
            let lines = members.map { name, value in
                "\(blank)  \(JSONString.quoted(name)): \(value.written(indent: indent + 2))"
            }
            return "{\n" + lines.joined(separator: ",\n") + "\n\(blank)}"
        }
    }

    private var line: String {
        switch self {
        case .text(let text): JSONString.quoted(text)
        case .flag(let flag): flag ? "true" : "false"
        case .list(let items): "[" + items.map(\.line).joined(separator: ", ") + "]"
        case .object(let members):
            "{" + members.map { "\(JSONString.quoted($0)): \($1.line)" }.joined(separator: ", ") + "}"
        }
    }
}
