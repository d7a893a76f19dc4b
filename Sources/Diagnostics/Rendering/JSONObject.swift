internal import Notation

/// One JSON object while it is written: members in the order in which they are set, absent ones left out.
///
/// Texts are cleaned as for a terminal, scalar by scalar: what would act on one is replaced and not encoded,
/// for the reader of the JSON would decode it again and print it.
struct JSONObject {
    private var members: [String] = []

    /// Sets a text, if there is one.
    mutating func set(_ name: StaticString, _ text: String?) {
        guard let text else { return }
        members.append("\"\(name)\": \(JSONObject.quoted(text))")
    }

    /// Sets a whole number, if there is one.
    mutating func set(_ name: StaticString, _ number: Int?) {
        guard let number else { return }
        members.append("\"\(name)\": \(number)")
    }

    /// Sets an object.
    mutating func set(_ name: StaticString, _ object: JSONObject) {
        members.append("\"\(name)\": \(object.line)")
    }

    /// Sets an array of objects, each on a line of its own.
    mutating func set(_ name: StaticString, _ objects: [JSONObject]) {
        let lines = objects.map { "\n    " + $0.line }.joined(separator: ",")
        members.append("\"\(name)\": [\(lines)\(objects.isEmpty ? "" : "\n  ")]")
    }

    /// The object on one line.
    var line: String { "{\(members.joined(separator: ", "))}" }

    /// The object as a file: a member a line, a line break at the end.
    var file: String { "{\n  \(members.joined(separator: ",\n  "))\n}\n" }

    private static func quoted(_ text: String) -> String { JSONString.quoted(PlainLine.cleaned(text)) }
}
