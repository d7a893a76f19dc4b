internal import Diagnostics
internal import Notation

/// A JSON object whose properties are read one by one: a wrong one is noted and counts as absent.
struct LenientObject {
    /// The object.
    let node: JSONNode
    /// Where what is wrong is noted.
    let faults: DescriptorFaults
    private let names: JSONNameMarks

    /// An object; nil when the value is none.
    init?(_ node: JSONNode, _ faults: DescriptorFaults) {
        guard node.kind == .object else { return nil }
        self.node = node
        self.faults = faults
        names = JSONNameMarks(node)
    }

    func string(_ name: String) -> String? { placed(name)?.text }

    /// A string with its place.
    func placed(_ name: String) -> PlacedText? {
        guard let value = value(name) else { return nil }
        return PlacedText(value) ?? refuse(name, .string)
    }

    func boolean(_ name: String) -> Bool? {
        guard let value = value(name) else { return nil }
        return value.boolean ?? refuse(name, .boolean)
    }

    func object(_ name: String) -> LenientObject? {
        guard let value = value(name) else { return nil }
        return LenientObject(value, faults) ?? refuse(name, .object)
    }

    /// What the elements of an array are; those of another kind are left out, each with a fault.
    func array<Element>(
        _ name: String, of kind: DescriptorProblem.Kind, _ read: (JSONNode) -> Element?
    ) -> [Element] {
        guard let value = value(name) else { return [] }
        guard value.kind == .array else { return refuse(name, .array) ?? [] }
        var found: [Element] = []
        for (index, element) in value.elements.enumerated() {
            if let item = read(element) {
                found.append(item)
            } else {
                note(element, .wrongKind(property: "\(name)[\(index)]", expected: kind))
            }
        }
        return found
    }

    /// An array of objects.
    func objects(_ name: String) -> [LenientObject] {
        array(name, of: .object) { LenientObject($0, faults) }
    }

    /// A string, or an array of strings; nil when there is neither.
    func strings(_ name: String) -> [PlacedText]? {
        guard let value = value(name) else { return nil }
        return PlacedText(value).map { [$0] } ?? array(name, of: .string, PlacedText.init)
    }

    /// An array of strings; nil when there is none.
    func stringArray(_ name: String) -> [String]? {
        has(name) ? array(name, of: .string, \.string) : nil
    }

    /// A string, number or boolean as it would stand in a cell.
    func scalar(_ name: String) -> String? {
        guard let value = value(name) else { return nil }
        return value.cellText ?? refuse(name, .string)
    }

    /// A whole number that is not negative.
    func count(_ name: String) -> Int? {
        guard let value = value(name) else { return nil }
        if let count = value.wholeNumber, count >= 0 { return count }
        return refuse(name, .count)
    }

    /// A value that a constraint names.
    func constraintValue(_ name: String) -> ConstraintValue? { value(name).flatMap(ConstraintValue.init) }

    /// An object, or the path of a file that holds it.
    func objectOrPath(_ name: String) -> ObjectOrPath? {
        guard let value = value(name) else { return nil }
        return value.string.map(ObjectOrPath.path) ?? object(name).map(ObjectOrPath.object)
    }

    /// Numbers of rows, from 1.
    func rowNumbers(_ name: String) -> [Int]? {
        guard let value = value(name) else { return nil }
        let rows = value.elements.map(\.wholeNumber)
        let numbers = rows.compactMap { $0 }.filter { $0 > 0 }
        return numbers.isEmpty || numbers.count < rows.count ? refuse(name, .rowNumbers) : numbers
    }

    /// Notes properties whose names are nearly those of the standard. Others are legal: the standard lets
    /// everyone have properties of their own.
    func noteNearMisses(_ known: PropertyNames) {
        noteUnknown(known) { name in
            guard !name.contains("@"), !name.contains(":"),
                let suggestion = NearMiss.nearest(to: name, in: known.all), !has(suggestion),
                LenientObject.isMisspelt(name, suggestion)
            else { return nil }
            return .unknownProperty(name: name, suggestion: suggestion)
        }
    }

    /// Notes properties of an object that has only those it has, with the problem that each is, if any.
    func noteUnknown(_ known: PropertyNames, _ problem: (String) -> DescriptorProblem?) {
        var seen: [String] = []
        for member in node.members where !known.contains(member) {
            guard let name = member.name, !seen.contains(name) else { continue }
            seen.append(name)
            if let problem = problem(name) { note(member.value, problem, .warning) }
        }
    }

    /// A short name is too easily near another: `date` is not meant to be `data`, but `tpye` is `type`.
    private static func isMisspelt(_ name: String, _ suggestion: String) -> Bool {
        name.count > 4 || name.lowercased().sorted() == suggestion.lowercased().sorted()
    }

    /// Whether the property is an array with nothing in it.
    func isEmptyArray(_ name: String) -> Bool {
        guard let value = value(name), value.kind == .array else { return false }
        return value.element(0) == nil
    }

    /// Whether the property is there and not null.
    func has(_ name: String) -> Bool { value(name) != nil }

    /// Notes what is wrong with the object.
    func note(_ problem: DescriptorProblem, _ severity: Severity = .error) { note(node, problem, severity) }

    /// Notes what is wrong with a property.
    func note(_ name: String, _ problem: DescriptorProblem, _ severity: Severity = .error) {
        note(node.member(name) ?? node, problem, severity)
    }

    func note(_ node: JSONNode, _ problem: DescriptorProblem, _ severity: Severity = .error) {
        faults.add(node, .descriptor(problem), severity)
    }

    /// Notes that a property is of another kind than it must be.
    private func refuse<Value>(_ name: String, _ kind: DescriptorProblem.Kind) -> Value? {
        note(name, .wrongKind(property: name, expected: kind))
        return nil
    }

    private func value(_ name: String) -> JSONNode? {
        guard names.mayHave(name), let value = node.member(name), !value.isNull else { return nil }
        return value
    }
}

/// Something that stands in the descriptor or in a file of its own.
enum ObjectOrPath {
    case object(LenientObject)
    case path(String)
}

/// A string of a descriptor, with its place.
struct PlacedText {
    let text: String
    let node: JSONNode

    /// A string; nil when the value is none.
    init?(_ node: JSONNode) {
        guard let text = node.string else { return nil }
        self.text = text
        self.node = node
    }
}

extension JSONNode {
    /// A string, number or boolean as it would stand in a cell.
    fileprivate var cellText: String? {
        string ?? boolean.map { String($0) } ?? wholeNumber.map { String($0) } ?? number.map { String($0) }
    }
}
