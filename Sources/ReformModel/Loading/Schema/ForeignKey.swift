internal import Diagnostics

/// Columns whose cells together name a row of another table, or of the same one.
struct ForeignKey: Sendable, Equatable {
    /// The keys that lead to it.
    let pointer: [String]
    /// The keys that lead to each field here and there.
    let fieldPointers: [[String]]
    let referencedPointers: [[String]]
    /// The file that its schema stands in, if it has one of its own.
    let file: String?
    /// The fields here; as many as there.
    let fields: [String]
    /// The resource there; empty for this one.
    let resource: String
    /// The fields there.
    let referenced: [String]

    /// The field here, where there is only one.
    var field: String? { fields.count == 1 ? fields[0] : nil }
}

extension ForeignKey: Decodable {
    init(from decoder: any Decoder) throws {
        let object = try LenientObject(from: decoder)
        pointer = object.path
        file = object.faults?.file
        fields = object.strings("fields") ?? []
        fieldPointers = fields.indices.map { object.pointer(to: "fields", $0) }
        let reference = object.object("reference", of: Reference.self)
        resource = reference?.resource ?? ""
        referenced = reference?.fields ?? []
        referencedPointers = reference?.pointers ?? []
        if !object.has("fields") { object.note(pointer, .missingProperty(name: "fields")) }
        if !object.has("reference") { object.note(pointer, .missingProperty(name: "reference")) }
        if reference != nil, !fields.isEmpty, !referenced.isEmpty, fields.count != referenced.count {
            object.note(
                pointer, .keyCountDiffers(fields: fields.count, referenced: referenced.count), .warning)
        }
        object.noteNearMisses(["fields", "reference"])
    }

    /// Whether it says what it must.
    var isWhole: Bool { !fields.isEmpty && fields.count == referenced.count }

    private struct Reference: Decodable {
        let resource: String?
        let fields: [String]
        let pointers: [[String]]

        init(from decoder: any Decoder) throws {
            let object = try LenientObject(from: decoder)
            resource = object.string("resource")
            fields = object.strings("fields") ?? []
            pointers = fields.indices.map { object.pointer(to: "fields", $0) }
            if !object.has("fields") { object.note(object.path, .missingProperty(name: "fields")) }
            // A recipe of the standard: keys into other packages.
            if object.has("package") {
                object.note(object.path + ["package"], .notSupported(property: "package"), .warning)
            }
            object.noteNearMisses(["fields", "resource", "package"])
        }
    }
}
