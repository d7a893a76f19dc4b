internal import FoundationEssentials

/// A value of JSON.
enum JSONValue: Sendable, Equatable {
    case null
    case boolean(Bool)
    case number(Double)
    case string(String)
    case array([JSONValue])
    case object([String: JSONValue])

    /// Reads the JSON of a cell, or nil when it is none (RFC 8259).
    init?(_ bytes: Span<UInt8>) {
        let copy = Array(bytes.text.utf8)
        guard JSONScanner.fault(in: copy) == nil,
            let value = try? JSONDecoder().decode(JSONValue.self, from: Data(copy))
        else { return nil }
        self = value
    }

    /// The items of an array or the properties of an object; nil for everything else.
    var itemCount: Int? {
        switch self {
        case .array(let items): items.count
        case .object(let properties): properties.count
        case .null, .boolean, .number, .string: nil
        }
    }
}

extension JSONValue: Decodable {
    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let flag = try? container.decode(Bool.self) {
            self = .boolean(flag)
        } else if let number = try? container.decode(Double.self) {
            self = .number(number)
        } else if let text = try? container.decode(String.self) {
            self = .string(text)
        } else if let items = try? container.decode([JSONValue].self) {
            self = .array(items)
        } else {
            self = .object(try container.decode([String: JSONValue].self))
        }
    }
}
