internal import Diagnostics
internal import Notation

/// One resource of a descriptor: a table in a file.
struct Resource {
    private static let properties = PropertyNames([
        "$schema", "profile", "name", "path", "url", "data", "type", "title", "description", "format",
        "mediatype", "encoding", "bytes", "hash", "sources", "licenses", "dialect", "schema", "compression",
        "homepage",
    ])

    /// Where it stands.
    let node: JSONNode
    let name: String
    /// The path of its file, or nil when it has none that the program reads.
    var path: String?
    /// Where the path stands; the resource where it has none.
    let pathNode: JSONNode
    var dialect = TextDialect()
    var schema: TableSchema?
    /// The paths of the files that hold the dialect and the schema, where they are not in the descriptor.
    let dialectPath: String?
    let schemaPath: String?

    init(_ object: LenientObject) {
        let before = object.faults.all.count
        node = object.node
        let source = ResourceSource(object)
        let given = object.string("name")
        let stem = given == nil ? source.paths.first.map { Resource.stem($0.text) } ?? "" : ""
        name = given ?? stem
        path = source.path(object, name: name)
        pathNode = source.node
        if !object.has("name") {
            object.note(.missingProperty(name: "name"), stem.isEmpty ? .error : .note)
        }
        if let path, !ResourceFormat(object, name: name, path: path).isReadable { self.path = nil }
        if let path, let reason = PackagePath.refusal(of: path) {
            object.faults.add(source.node, .file(.pathRefused(path: path, reason: reason)))
            self.path = nil
        }
        var hasUnreadableRows = false
        switch object.objectOrPath("dialect") {
        case .object(let inner)?:
            let description = DialectDescription(inner)
            dialect = description.dialect
            hasUnreadableRows = !description.isReadable
            dialectPath = nil
        case .path(let path)?: dialectPath = path
        case nil: dialectPath = nil
        }
        switch object.objectOrPath("schema") {
        case .object(let inner)?: (schema, schemaPath) = (TableSchema(inner), nil)
        case .path(let path)?: schemaPath = path
        case nil: schemaPath = nil
        }
        if hasUnreadableRows { path = nil }
        object.noteUnknownProfile(of: "resource")
        object.noteNearMisses(Resource.properties)
        if name.isEmpty, !object.has("name") {
            // What it is nobody can say: that is enough to say of it.
            object.faults.keepFirst(before)
            object.note(.missingProperty(name: "name"))
        } else if !name.isEmpty, TableName(rawValue: name) == nil {
            // Another's table may be anything; that it is not read is noted where the tables are listed.
            object.faults.keepFirst(before)
        }
    }

    /// The name of a file without its folder and ending.
    static func stem(_ path: String) -> String {
        let file = path.split(separator: "/").last.map(String.init) ?? path
        return file.lastIndex(of: ".").map { String(file[..<$0]) } ?? file
    }
}

/// Where the rows of a resource are: `path`, or the `url` of version 0, or `data` in the descriptor.
private struct ResourceSource {
    let paths: [PlacedText]
    /// Where the first path stands; the resource where there is none.
    let node: JSONNode

    init(_ object: LenientObject) {
        let property = !object.has("path") && object.has("url") ? "url" : "path"
        paths = object.strings(property) ?? []
        node = paths.first?.node ?? object.node.member(property) ?? object.node
    }

    /// The one file, or nil; what there is in place of one is noted.
    func path(_ object: LenientObject, name: String) -> String? {
        if object.has("data") {
            object.note(
                "data", paths.isEmpty ? .inlineData(name: name) : .twoSources(name: name),
                paths.isEmpty ? .error : .warning)
        } else if object.isEmptyArray("path") {
            object.note("path", .emptyArray(property: "path"))
        } else if paths.isEmpty, !object.has("path") {
            object.note(.missingProperty(name: "path"))
        }
        if paths.count > 1 { object.note("path", .unsupportedSource(name: name)) }
        return paths.count == 1 ? paths[0].text : nil
    }
}
