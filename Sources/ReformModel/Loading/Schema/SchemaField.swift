internal import Diagnostics

/// A field of a Table Schema.
struct SchemaField: Decodable {
    /// What its constraints ask of a cell.
    struct Constraints: Decodable {
        var isRequired = false
        var isUnique = false
        var allowed: [String] = []
        var minimum: String?
        var maximum: String?

        init() {}

        init(from decoder: any Decoder) throws {
            let object = try LenientObject(from: decoder)
            isRequired = object.boolean("required") ?? false
            isUnique = object.boolean("unique") ?? false
            allowed = object.array("enum", of: .string, ScalarText.self).map(\.value.text)
            minimum = object.scalar("minimum")
            maximum = object.scalar("maximum")
        }

        /// Whether nothing is asked.
        var isEmpty: Bool {
            !isRequired && allowed.isEmpty && minimum == nil && maximum == nil
        }
    }

    /// The types of Table Schema, version 2; those of version 1 are among them.
    static let types = [
        "string", "number", "integer", "boolean", "object", "array", "list", "datetime", "date", "time",
        "year", "yearmonth", "duration", "geopoint", "geojson", "any",
    ]

    /// The keys that lead to it.
    let pointer: [String]
    let name: String
    /// The type, or `any` when none is given or it is not one of the standard's.
    let type: String
    let format: String?
    let numberFormat: NumberFormat
    /// Between the items of a list.
    let listDelimiter: UInt8?
    let missingValues: [String]?
    let constraints: Constraints

    init(from decoder: any Decoder) throws {
        let object = try LenientObject(from: decoder)
        pointer = object.path
        name = object.string("name") ?? ""
        if name.isEmpty { object.note(pointer, .missingProperty(name: "name")) }
        let type = object.string("type") ?? "any"
        self.type = SchemaField.types.contains(type) ? type : "any"
        if self.type != type {
            let suggestion = NearMiss.nearest(to: type, in: SchemaField.types)
            object.note(pointer + ["type"], .unknownType(name: type, suggestion: suggestion), .warning)
        }
        format = object.string("format")
        var number = NumberFormat()
        if let decimal = object.character("decimalChar") { number.decimal = decimal }
        if let group = object.string("groupChar") { number.group = Array(group.utf8) }
        if let isBare = object.boolean("bareNumber") { number.isBare = isBare }
        numberFormat = number
        listDelimiter = object.character("delimiter")
        missingValues = object.missingValues
        constraints = object.object("constraints", of: Constraints.self) ?? Constraints()
    }
}
