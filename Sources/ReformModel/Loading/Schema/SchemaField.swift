internal import Diagnostics
internal import Notation

/// A field of a Table Schema.
///
/// An object, for it is too large to be copied wherever it is asked something.
final class SchemaField: Sendable {
    /// What its constraints ask of a cell.
    typealias Constraints = FieldConstraints

    /// The properties of the standard that a field may have, of whatever type it is.
    private static let properties = PropertyNames([
        "name", "title", "description", "example", "type", "format", "constraints", "categories",
        "categoriesOrdered", "missingValues", "rdfType", "decimalChar", "groupChar", "bareNumber",
        "trueValues", "falseValues", "delimiter", "itemType",
    ])

    /// Where it stands.
    let node: JSONNode
    /// The file that its schema stands in, if it has one of its own.
    let file: String?
    let name: String
    /// The type, or `any` when none is given or it is not one of the standard's.
    let type: FieldType
    /// The format without the `fmt:` of version 0, or nil when none is given or it is `default`.
    let format: String?
    let numberFormat: NumberFormat
    /// Between the items of a list.
    let listDelimiter: UInt8?
    /// What the items of a list are.
    let itemType: FieldType
    /// The texts that stand for true and for false.
    let trueValues: [String]
    let falseValues: [String]
    /// Texts that count as an empty cell in this field, in place of those of the schema; nil when the
    /// schema's hold.
    let missingValues: [String]?
    /// The values of `categories`; empty when the field has none.
    let categories: [ConstraintValue]
    let constraints: FieldConstraints

    /// The types that the items of a list may have.
    static let itemTypes: [FieldType] = [.string, .integer, .boolean, .number, .datetime, .date, .time]

    init(_ object: LenientObject) {
        node = object.node
        file = object.faults.file
        name = object.string("name") ?? ""
        if name.isEmpty { object.note(.missingProperty(name: "name")) }
        type = object.fieldType("type", of: FieldType.allCases) ?? .any
        let format = object.string("format").map { $0.hasPrefix("fmt:") ? String($0.dropFirst(4)) : $0 }
        self.format = format == "default" ? nil : format
        var number = NumberFormat()
        if let decimal = object.character("decimalChar") { number.decimal = decimal }
        if let group = object.string("groupChar") { number.group = Array(group.utf8) }
        if let isBare = object.boolean("bareNumber") { number.isBare = isBare }
        numberFormat = number
        listDelimiter = object.character("delimiter")
        itemType = object.fieldType("itemType", of: SchemaField.itemTypes) ?? .string
        trueValues = object.stringArray("trueValues") ?? ["true", "True", "TRUE", "1"]
        falseValues = object.stringArray("falseValues") ?? ["false", "False", "FALSE", "0"]
        missingValues = object.missingValues
        categories = object.array("categories", of: .string, SchemaField.category)
        constraints = object.object("constraints").map(FieldConstraints.init) ?? FieldConstraints()
        object.noteNearMisses(SchemaField.properties)
        for fault in FieldFaults(field: self).all {
            object.note(node.nearest(to: fault.path), fault.problem, .warning)
        }
    }

    /// An element of `categories`: a value, or an object with one.
    private static func category(_ node: JSONNode) -> ConstraintValue? {
        let value = node.kind == .object ? node.member("value") : node
        return value.flatMap(ConstraintValue.init)
    }
}

extension LenientObject {
    /// A type by its name; another name is noted.
    fileprivate func fieldType(_ name: String, of types: [FieldType]) -> FieldType? {
        guard let text = string(name) else { return nil }
        if let type = FieldType(rawValue: text), types.contains(type) { return type }
        let suggestion = NearMiss.nearest(to: text, in: types.map(\.rawValue))
        note(name, .unknownType(name: text, suggestion: suggestion), .warning)
        return nil
    }
}
