internal import Diagnostics

/// The Table Schema of a resource, as far as it says how to read the columns of the profile.
struct TableSchema: Decodable {
    /// How the fields and the header must agree.
    enum Match: String {
        case exact, equal, subset, superset, partial
    }

    /// One column that names rows of another table.
    struct ForeignKey {
        let field: String
        /// The resource; empty for this one.
        let resource: String
    }

    let fields: [SchemaField]
    /// Texts that count as an empty cell; the empty text when not given.
    let missingValues: [String]
    let match: Match
    /// Sets of columns that no two rows may have alike: `primaryKey` and `uniqueKeys`.
    let uniqueKeys: [[String]]
    let foreignKeys: [ForeignKey]

    init(from decoder: any Decoder) throws {
        let object = try LenientObject(from: decoder)
        fields = object.array("fields", of: .object, SchemaField.self).map(\.value)
        missingValues = object.missingValues ?? [""]
        match = object.strings("fieldsMatch")?.first.flatMap(Match.init) ?? .exact
        let keys = object.array("uniqueKeys", of: .array, OneOrMore.self).map(\.value.names)
        uniqueKeys = (object.strings("primaryKey").map { [$0] } ?? []) + keys
        foreignKeys = object.array("foreignKeys", of: .object, ForeignKeyDescription.self).compactMap {
            guard let field = $0.value.fields.first, $0.value.fields.count == 1 else { return nil }
            return ForeignKey(field: field, resource: $0.value.resource)
        }
    }

    private struct OneOrMore: Decodable {
        let names: [String]

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let name = try? container.decode(String.self) {
                names = [name]
            } else {
                names = try container.decode([String].self)
            }
        }
    }

    private struct ForeignKeyDescription: Decodable {
        let fields: [String]
        let resource: String

        init(from decoder: any Decoder) throws {
            let object = try LenientObject(from: decoder)
            fields = object.strings("fields") ?? []
            resource = object.object("reference", of: Reference.self)?.resource ?? ""
        }

        struct Reference: Decodable {
            let resource: String?

            init(from decoder: any Decoder) throws {
                resource = try LenientObject(from: decoder).string("resource")
            }
        }
    }
}

extension LenientObject {
    /// `missingValues`: strings, or objects with a `value`.
    var missingValues: [String]? {
        guard has("missingValues") else { return nil }
        return array("missingValues", of: .string, MissingValue.self).map(\.value.text)
    }
}

private struct MissingValue: Decodable {
    let text: String

    init(from decoder: any Decoder) throws {
        if let scalar = try? decoder.singleValueContainer().decode(String.self) {
            text = scalar
        } else {
            text = try LenientObject(from: decoder).string("value") ?? ""
        }
    }
}
