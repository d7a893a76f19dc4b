internal import Diagnostics
internal import Notation

/// A key of a JSON object or the index of an array, whatever it is.
struct AnyKey: CodingKey {
    let stringValue: String
    let intValue: Int?

    init(_ name: String) {
        stringValue = name
        intValue = nil
    }
    init?(stringValue: String) { self.init(stringValue) }
    init?(intValue: Int) {
        stringValue = String(intValue)
        self.intValue = intValue
    }
}

/// A JSON object whose properties are read one by one: a wrong one is noted and counts as absent.
struct LenientObject {
    private let container: KeyedDecodingContainer<AnyKey>
    /// Where what is wrong is noted; nil where nobody asks.
    let faults: DescriptorFaults?

    /// Reads an object, or throws when the value is none.
    init(from decoder: any Decoder) throws {
        container = try decoder.container(keyedBy: AnyKey.self)
        faults = decoder.userInfo[DescriptorFaults.key] as? DescriptorFaults
    }

    /// The keys that lead to this object.
    var path: [String] { container.codingPath.map(AnyKey.name) }

    func string(_ name: String) -> String? { value(name, .string) }
    func boolean(_ name: String) -> Bool? { value(name, .boolean) }
    func object<Value: Decodable>(_ name: String, of type: Value.Type = Value.self) -> Value? {
        value(name, .object)
    }

    /// An array; elements of another kind are left out, each with a fault.
    func array<Value: Decodable>(
        _ name: String, of kind: DescriptorProblem.Kind, _ type: Value.Type = Value.self
    ) -> [(index: Int, value: Value)] {
        let elements: [Lenient<Value>] = value(name, .array) ?? []
        return elements.enumerated().compactMap { index, element in
            if let value = element.value { return (index, value) }
            note(path + [name, String(index)], .wrongKind(property: "\(name)[\(index)]", expected: kind))
            return nil
        }
    }

    /// A string, or an array of strings.
    func strings(_ name: String) -> [String]? {
        guard has(name) else { return nil }
        if let one = try? container.decode(String.self, forKey: AnyKey(name)) { return [one] }
        return array(name, of: .string, String.self).map(\.value)
    }

    /// A string, number or boolean as it would stand in a cell.
    func scalar(_ name: String) -> String? {
        guard has(name) else { return nil }
        if let scalar = try? container.decode(ScalarText.self, forKey: AnyKey(name)) { return scalar.text }
        note(path + [name], .wrongKind(property: name, expected: .string))
        return nil
    }

    /// An array of strings; nil when there is none.
    func stringArray(_ name: String) -> [String]? {
        guard has(name) else { return nil }
        return array(name, of: .string, String.self).map(\.value)
    }

    /// A whole number that is not negative.
    func count(_ name: String) -> Int? {
        guard has(name) else { return nil }
        if let count = try? container.decode(Int.self, forKey: AnyKey(name)), count >= 0 { return count }
        note(path + [name], .wrongKind(property: name, expected: .count))
        return nil
    }

    /// A value that a constraint names.
    func constraintValue(_ name: String) -> ConstraintValue? {
        guard has(name) else { return nil }
        return try? container.decode(ConstraintValue.self, forKey: AnyKey(name))
    }

    /// An object, or the path of a file that holds it.
    func objectOrPath<Value: Decodable>(_ name: String, of type: Value.Type = Value.self) -> ObjectOrPath<
        Value
    >? {
        guard has(name) else { return nil }
        if let path = try? container.decode(String.self, forKey: AnyKey(name)) { return .path(path) }
        return object(name, of: type).map(ObjectOrPath.object)
    }

    /// Numbers of rows, from 1.
    func rowNumbers(_ name: String) -> [Int]? {
        guard has(name) else { return nil }
        if let rows = try? container.decode([Int].self, forKey: AnyKey(name)), !rows.isEmpty,
            rows.allSatisfy({ $0 > 0 })
        {
            return rows
        }
        note(path + [name], .wrongKind(property: name, expected: .rowNumbers))
        return nil
    }

    /// Notes properties whose names are nearly those of the standard. Others are legal: the standard lets
    /// everyone have properties of their own.
    func noteNearMisses(_ known: [String]) {
        for name in container.allKeys.map(\.stringValue).sorted()
        where !known.contains(name) && !name.contains("@") && !name.contains(":") {
            guard let suggestion = NearMiss.nearest(to: name, in: known), !has(suggestion),
                LenientObject.isMisspelt(name, suggestion)
            else { continue }
            note(path + [name], .unknownProperty(name: name, suggestion: suggestion), .warning)
        }
    }

    /// Notes properties of an object that has only those it has.
    func noteUnknown(_ known: [String], _ problem: (String) -> DescriptorProblem) {
        for name in container.allKeys.map(\.stringValue).sorted() where !known.contains(name) {
            note(path + [name], problem(name), .warning)
        }
    }

    /// A short name is too easily near another: `date` is not meant to be `data`, but `tpye` is `type`.
    private static func isMisspelt(_ name: String, _ suggestion: String) -> Bool {
        name.count > 4 || name.lowercased().sorted() == suggestion.lowercased().sorted()
    }

    /// Whether the property is an array.
    func isArray(_ name: String) -> Bool {
        (try? container.nestedUnkeyedContainer(forKey: AnyKey(name))) != nil
    }

    /// The keys that lead to one of the strings of `strings`.
    func pointer(to name: String, _ index: Int) -> [String] {
        path + (isArray(name) ? [name, String(index)] : [name])
    }

    /// Whether the property is an array with nothing in it.
    func isEmptyArray(_ name: String) -> Bool {
        guard has(name), let array = try? container.nestedUnkeyedContainer(forKey: AnyKey(name)) else {
            return false
        }
        return array.isAtEnd
    }

    /// Whether the property is there and not null.
    func has(_ name: String) -> Bool {
        let key = AnyKey(name)
        return container.contains(key) && (try? container.decodeNil(forKey: key)) != true
    }

    func note(_ path: [String], _ problem: DescriptorProblem, _ severity: Severity = .error) {
        faults?.add(path, .descriptor(problem), severity)
    }

    private func value<Value: Decodable>(_ name: String, _ kind: DescriptorProblem.Kind) -> Value? {
        do {
            return try container.decodeIfPresent(Value.self, forKey: AnyKey(name))
        } catch {
            note(path + [name], .wrongKind(property: name, expected: kind))
            return nil
        }
    }
}

/// Something that stands in the descriptor or in a file of its own.
enum ObjectOrPath<Value> {
    case object(Value)
    case path(String)
}

extension AnyKey {
    /// The name or index as a JSON pointer has it.
    static func name(_ key: any CodingKey) -> String { key.intValue.map(String.init) ?? key.stringValue }
}

/// An element of an array that may be of another kind than wanted.
private struct Lenient<Value: Decodable>: Decodable {
    let value: Value?

    init(from decoder: any Decoder) throws {
        value = try? Value(from: decoder)
    }
}

/// A JSON scalar as the text that a cell would have.
struct ScalarText: Decodable {
    let text: String

    init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let text = try? container.decode(String.self) {
            self.text = text
        } else if let flag = try? container.decode(Bool.self) {
            text = String(flag)
        } else if let number = try? container.decode(Int.self) {
            text = String(number)
        } else {
            text = String(try container.decode(Double.self))
        }
    }
}
