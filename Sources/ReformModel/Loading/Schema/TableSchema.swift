internal import Diagnostics
internal import Notation

/// The Table Schema of a resource.
struct TableSchema: Sendable {
    private static let properties = [
        "$schema", "profile", "name", "title", "description", "version", "fields", "fieldsMatch",
        "missingValues", "primaryKey", "uniqueKeys", "foreignKeys",
    ]

    /// How the fields and the header must agree.
    enum Match: String, CaseIterable {
        case exact, equal, subset, superset, partial
    }

    /// The keys that lead to it.
    let pointer: [String]
    /// The file that it stands in, if it has one of its own.
    let file: String?
    private(set) var fields: [SchemaField]
    /// Texts that count as an empty cell; the empty text when not given.
    let missingValues: [String]
    let match: Match
    /// The fields that name a row together; empty when none do.
    let primaryKey: [String]
    /// Sets of columns that no two rows may have alike: `primaryKey` and `uniqueKeys`.
    let uniqueKeys: [[String]]
    let foreignKeys: [ForeignKey]
}

extension TableSchema: Decodable {
    init(from decoder: any Decoder) throws {
        let object = try LenientObject(from: decoder)
        pointer = object.path
        file = object.faults?.file
        fields = object.array("fields", of: .object, SchemaField.self).map(\.value)
        missingValues = object.missingValues ?? [""]
        match = TableSchema.match(object)
        primaryKey = object.strings("primaryKey") ?? []
        let keys = object.array("uniqueKeys", of: .array, UniqueKey.self).map(\.value)
        uniqueKeys = (primaryKey.isEmpty ? [] : [primaryKey]) + keys.map(\.names)
        foreignKeys = object.array("foreignKeys", of: .object, ForeignKey.self).map(\.value)
        if !object.has("fields") {
            object.note(pointer, .missingProperty(name: "fields"))
        } else if object.isEmptyArray("fields") {
            object.note(pointer + ["fields"], .emptyArray(property: "fields"))
        }
        object.noteNearMisses(TableSchema.properties)
        noteUnknownFields(object, keys)
        // A primary key without a value names no row: the standard has its fields required.
        for index in fields.indices where primaryKey.contains(fields[index].name) {
            fields[index].constraints.isRequired = true
        }
    }

    /// Versions of the standard have `fieldsMatch` as a word and as an array of one.
    private static func match(_ object: LenientObject) -> Match {
        guard let word = object.strings("fieldsMatch")?.first else { return .exact }
        if let match = Match(rawValue: word) { return match }
        let suggestion = NearMiss.nearest(to: word, in: Match.allCases.map(\.rawValue))
        object.note(
            object.path + ["fieldsMatch"], .unknownMatch(word: word, suggestion: suggestion), .warning)
        return .exact
    }

    private func noteUnknownFields(_ object: LenientObject, _ keys: [UniqueKey]) {
        let names = fields.map(\.name)
        if names.isEmpty { return }
        func note(_ name: String, _ path: [String]) {
            guard !names.contains(name) else { return }
            let suggestion = NearMiss.nearest(to: name, in: names)
            object.note(path, .unknownField(name: name, suggestion: suggestion), .warning)
        }
        for (index, name) in primaryKey.enumerated() { note(name, object.pointer(to: "primaryKey", index)) }
        for (number, key) in keys.enumerated() {
            for (index, name) in key.names.enumerated() {
                let path = pointer + ["uniqueKeys", String(number)]
                note(name, key.isArray ? path + [String(index)] : path)
            }
        }
        for key in foreignKeys {
            for (name, path) in zip(key.fields, key.fieldPointers) { note(name, path) }
        }
    }

    /// An array of names; one name alone is taken as well.
    private struct UniqueKey: Decodable {
        let names: [String]
        let isArray: Bool

        init(from decoder: any Decoder) throws {
            let container = try decoder.singleValueContainer()
            if let name = try? container.decode(String.self) {
                (names, isArray) = ([name], false)
            } else {
                (names, isArray) = (try container.decode([String].self), true)
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
