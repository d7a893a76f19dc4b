import Foundation

/// As much of JSON Schema (draft 2020-12) as the schema of snapshots uses: `type`, `properties`, `required`,
/// `additionalProperties`, `items`, `enum`, `const`, `pattern`, `minimum`, `oneOf`, `$ref` within the file. Gives
/// what does not fit, with its place.
struct SchemaCheck {
    private let root: [String: Any]

    init(_ schema: Data) throws {
        root = try JSONSerialization.jsonObject(with: schema) as? [String: Any] ?? [:]
    }

    /// The words of a schema that the check knows; any other would pass for held without being looked at.
    private static let known: Set<String> = [
        "$schema", "$id", "$defs", "$ref", "title", "description", "type", "properties", "required",
        "additionalProperties", "items", "enum", "const", "pattern", "minimum", "oneOf",
    ]

    /// What of a value does not fit the schema.
    func faults(of value: Any) -> [String] { faults(of: value, against: root, at: "$") }

    /// Words of the schema that are not looked at.
    func unknownWords() -> Set<String> { unknownWords(in: root) }

    private func unknownWords(in schema: [String: Any]) -> Set<String> {
        var words = Set(schema.keys).subtracting(Self.known)
        let named = ["properties", "$defs"].compactMap { schema[$0] as? [String: [String: Any]] }
        let nested =
            named.flatMap(\.values) + [schema["items"] as? [String: Any]].compactMap(\.self)
            + (schema["oneOf"] as? [[String: Any]] ?? [])
        for inner in nested { words.formUnion(unknownWords(in: inner)) }
        return words
    }

    private func faults(of value: Any, against schema: [String: Any], at place: String) -> [String] {
        if let reference = schema["$ref"] as? String {
            let name = String(reference.dropFirst("#/$defs/".count))
            guard let target = (root["$defs"] as? [String: [String: Any]])?[name] else {
                return ["\(place): no \(reference)"]
            }
            return faults(of: value, against: target, at: place)
        }
        if let fault = wrongKind(value, schema) { return ["\(place): \(fault)"] }
        var faults: [String] = []
        if let choices = schema["oneOf"] as? [[String: Any]] {
            let results = choices.map { self.faults(of: value, against: $0, at: place) }
            let fits = results.count(where: \.isEmpty)
            if fits != 1 { faults.append("\(place): fits \(fits) of \(choices.count): \(results.joined())") }
        }
        if let type = schema["type"] as? String, !Self.is(value, type) {
            return faults + ["\(place): no \(type)"]
        }
        if let constant = schema["const"] as? NSObject, value as? NSObject != constant {
            faults.append("\(place): not \(constant)")
        }
        if let choices = schema["enum"] as? [NSObject], !choices.contains(where: { $0 == value as? NSObject })
        {
            faults.append("\(place): \(value) is none of \(choices)")
        }
        if let minimum = schema["minimum"] as? Double, let number = value as? Double, number < minimum {
            faults.append("\(place): below \(minimum)")
        }
        if let pattern = schema["pattern"] as? String, let text = value as? String,
            text.range(of: pattern, options: .regularExpression) == nil
        {
            faults.append("\(place): \(text) is not \(pattern)")
        }
        if let items = schema["items"] as? [String: Any], let list = value as? [Any] {
            for (index, element) in list.enumerated() {
                faults += self.faults(of: element, against: items, at: "\(place)[\(index)]")
            }
        }
        if let object = value as? [String: Any] { faults += members(of: object, against: schema, at: place) }
        return faults
    }

    /// Whether an object is of another kind than a schema is for: then it is not looked at further, which takes long
    /// where there are many to choose from.
    private func wrongKind(_ value: Any, _ schema: [String: Any]) -> String? {
        guard let object = value as? [String: Any],
            let properties = schema["properties"] as? [String: [String: Any]]
        else { return nil }
        for (name, property) in properties {
            guard let constant = property["const"] as? String else { continue }
            if object[name] as? String != constant { return "\(name) is not \(constant)" }
        }
        return nil
    }

    private func members(
        of object: [String: Any], against schema: [String: Any], at place: String
    ) -> [String] {
        let properties = schema["properties"] as? [String: [String: Any]] ?? [:]
        var faults = (schema["required"] as? [String] ?? []).filter { object[$0] == nil }
            .map { "\(place): lacks \($0)" }
        for (name, value) in object {
            if let property = properties[name] {
                faults += self.faults(of: value, against: property, at: "\(place).\(name)")
            } else if schema["additionalProperties"] as? Bool == false {
                faults.append("\(place): \(name) is not described")
            }
        }
        return faults
    }

    private static func `is`(_ value: Any, _ type: String) -> Bool {
        let isTruth = isTruth(value)
        return switch type {
        case "object": value is [String: Any]
        case "array": value is [Any]
        case "string": value is String
        case "boolean": isTruth
        case "number": value is NSNumber && !isTruth
        case "integer": !isTruth && (value as? Double).map { $0 == $0.rounded() } ?? false
        default: false
        }
    }

    /// Foundation gives truth values as numbers that are told apart only when they are written again.
    private static func isTruth(_ value: Any) -> Bool {
        guard value is NSNumber, let written = try? JSONSerialization.data(withJSONObject: [value]) else {
            return false
        }
        return ["[true]", "[false]"].contains(String(decoding: written, as: UTF8.self))
    }
}
