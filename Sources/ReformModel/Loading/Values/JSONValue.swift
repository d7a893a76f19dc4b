internal import Notation

/// A value of JSON, to be compared with others.
enum JSONValue: Sendable, Equatable {
    case null
    case boolean(Bool)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    /// Reads the JSON of a cell, or nil when it is none (RFC 8259).
    init?(_ bytes: Span<UInt8>) {
        guard let tree = try? JSONTree(Array(bytes.text.utf8), depth: LoadLimits.descriptorDepth) else {
            return nil
        }
        self.init(tree.root)
    }

    /// Takes a value out of its text; nil where there is a number too great for any machine in it, or a text
    /// of half a pair of surrogates.
    init?(_ node: JSONNode) {
        switch node.kind {
        case .null: self = .null
        case .boolean: self = .boolean(node.boolean == true)
        case .number:
            guard let number = node.number else { return nil }
            self = .number(number)
        case .string:
            guard let string = node.string else { return nil }
            self = .string(string)
        case .array:
            guard let items = JSONValue.items(of: node) else { return nil }
            self = .array(items)
        case .object:
            guard let properties = JSONValue.properties(of: node) else { return nil }
            self = .object(properties)
        }
    }

    /// The items of an array or the properties of an object; nil for everything else.
    var itemCount: Int? {
        switch self {
        case .array(let items): items.count
        case .object(let properties): properties.count
        case .null, .boolean, .number, .string: nil
        }
    }

    private static func items(of node: JSONNode) -> [JSONValue]? {
        var items: [JSONValue] = []
        for element in node.elements {
            guard let item = JSONValue(element) else { return nil }
            items.append(item)
        }
        return items
    }

    /// The properties; of those of one name the first.
    private static func properties(of node: JSONNode) -> [String: JSONValue]? {
        var properties: [String: JSONValue] = [:]
        for member in node.members {
            guard let name = member.name, let value = JSONValue(member.value) else { return nil }
            if properties[name] == nil { properties[name] = value }
        }
        return properties
    }
}
