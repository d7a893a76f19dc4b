internal import Diagnostics
internal import Notation

/// Columns whose cells together name a row of another table, or of the same one.
struct ForeignKey: Sendable {
    /// Where it stands.
    let node: JSONNode
    /// Where each field here and there stands.
    let fieldNodes: [JSONNode]
    let referencedNodes: [JSONNode]
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

extension ForeignKey {
    init(_ object: LenientObject) {
        node = object.node
        file = object.faults.file
        let here = object.strings("fields") ?? []
        (fields, fieldNodes) = (here.map(\.text), here.map(\.node))
        let reference = object.object("reference").map(Reference.init)
        resource = reference?.resource ?? ""
        let there = reference?.fields ?? []
        (referenced, referencedNodes) = (there.map(\.text), there.map(\.node))
        if !object.has("fields") { object.note(.missingProperty(name: "fields")) }
        if !object.has("reference") { object.note(.missingProperty(name: "reference")) }
        if reference != nil, !fields.isEmpty, !referenced.isEmpty, fields.count != referenced.count {
            object.note(
                .keyCountDiffers(fields: fields.count, referenced: referenced.count), .warning)
        }
        object.noteNearMisses(ForeignKey.properties)
    }

    /// Whether it says what it must.
    var isWhole: Bool { !fields.isEmpty && fields.count == referenced.count }

    private static let properties = PropertyNames(["fields", "reference"])

    private struct Reference {
        static let properties = PropertyNames(["fields", "resource", "package"])

        let resource: String?
        let fields: [PlacedText]

        init(_ object: LenientObject) {
            resource = object.string("resource")
            fields = object.strings("fields") ?? []
            if !object.has("fields") { object.note(.missingProperty(name: "fields")) }
            // A recipe of the standard: keys into other packages.
            if object.has("package") {
                object.note("package", .notSupported(property: "package"), .warning)
            }
            object.noteNearMisses(Reference.properties)
        }
    }
}
