internal import Diagnostics
internal import Notation

/// The Table Schema of a resource.
struct TableSchema: Sendable {
    private static let properties = PropertyNames([
        "$schema", "profile", "name", "title", "description", "version", "fields", "fieldsMatch",
        "missingValues", "primaryKey", "uniqueKeys", "foreignKeys",
    ])

    /// How the fields and the header must agree.
    enum Match: String, CaseIterable {
        case exact, equal, subset, superset, partial
    }

    let fields: [SchemaField]
    /// Texts that count as an empty cell; the empty text when not given.
    let missingValues: [String]
    let match: Match
    /// The fields that name a row together; empty when none do.
    let primaryKey: [String]
    /// Sets of columns that no two rows may have alike: `primaryKey` and `uniqueKeys`.
    let uniqueKeys: [[String]]
    let foreignKeys: [ForeignKey]
}

extension TableSchema {
    init(_ object: LenientObject) {
        fields = object.objects("fields").map(SchemaField.init)
        missingValues = object.missingValues ?? [""]
        match = TableSchema.match(object)
        let primary = object.strings("primaryKey") ?? []
        primaryKey = primary.map(\.text)
        let keys = object.array("uniqueKeys", of: .array, TableSchema.names)
        uniqueKeys = (primary.isEmpty ? [] : [primaryKey]) + keys.map { $0.map(\.text) }
        foreignKeys = object.objects("foreignKeys").map(ForeignKey.init)
        if !object.has("fields") {
            object.note(.missingProperty(name: "fields"))
        } else if object.isEmptyArray("fields") {
            object.note("fields", .emptyArray(property: "fields"))
        }
        object.noteNearMisses(TableSchema.properties)
        noteUnknownFields(object, primary + keys.flatMap { $0 })
    }

    /// Whether a cell of a field may not be empty. A primary key without a value names no row: the standard has its
    /// fields required.
    func isRequired(_ field: SchemaField) -> Bool {
        field.constraints.isRequired || primaryKey.contains(field.name)
    }

    /// Versions of the standard have `fieldsMatch` as a word and as an array of one.
    private static func match(_ object: LenientObject) -> Match {
        guard let word = object.strings("fieldsMatch")?.first?.text else { return .exact }
        if let match = Match(rawValue: word) { return match }
        let suggestion = NearMiss.nearest(to: word, in: Match.allCases.map(\.rawValue))
        object.note("fieldsMatch", .unknownMatch(word: word, suggestion: suggestion), .warning)
        return .exact
    }

    /// Notes what keys name and no field is called.
    private func noteUnknownFields(_ object: LenientObject, _ keys: [PlacedText]) {
        let names = fields.map(\.name)
        if names.isEmpty { return }
        func note(_ name: String, _ node: JSONNode) {
            guard !names.contains(name) else { return }
            let suggestion = NearMiss.nearest(to: name, in: names)
            object.note(node, .unknownField(name: name, suggestion: suggestion), .warning)
        }
        for key in keys { note(key.text, key.node) }
        for key in foreignKeys {
            for (name, node) in zip(key.fields, key.fieldNodes) { note(name, node) }
        }
    }

    /// An array of names; one name alone is taken as well.
    private static func names(_ node: JSONNode) -> [PlacedText]? {
        if let name = PlacedText(node) { return [name] }
        let names = node.elements.map(PlacedText.init)
        let texts = names.compactMap { $0 }
        return node.kind == .array && texts.count == names.count ? texts : nil
    }
}

extension LenientObject {
    /// `missingValues`: strings, or objects with a `value`.
    var missingValues: [String]? {
        guard has("missingValues") else { return nil }
        return array("missingValues", of: .string) { node in
            node.string ?? LenientObject(node, faults).map { $0.string("value") ?? "" }
        }
    }
}
