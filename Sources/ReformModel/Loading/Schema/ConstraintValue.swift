internal import Notation

/// A value that a constraint names: a primitive of JSON, or a string as the field writes its values.
struct ConstraintValue: Sendable, Equatable {
    let json: JSONValue

    /// A value of a descriptor; nil when it is none that the program can hold.
    init?(_ node: JSONNode) {
        guard let json = JSONValue(node) else { return nil }
        self.json = json
    }

    /// The value as it would stand in a cell; empty for an array or an object.
    var text: String {
        switch json {
        case .null: "null"
        case .boolean(let flag): String(flag)
        case .number(let number): Int(exactly: number).map { String($0) } ?? String(number)
        case .string(let text): text
        case .array, .object: ""
        }
    }

    /// The value as a field reads it; `wrong` when it is none of its values.
    func value(as form: ValueForm) -> CellValue {
        switch (json, form) {
        case (.number(let number), .number): return .number(number)
        case (.number(let number), .integer): return number == number.rounded() ? .number(number) : .wrong
        case (.boolean(let flag), .boolean): return .flag(flag)
        case (.array, .json), (.object, .json): return .json(json)
        case (.array, _), (.object, _), (.null, _): return .wrong
        default:
            let bytes = Array(text.utf8)
            let value = form.read(bytes.span)
            // The days of a column may be written in a form of its own, and its bounds as the standard does.
            if case (.wrong, .date) = (value, form) { return ValueForm.date(.iso).read(bytes.span) }
            return value
        }
    }
}
